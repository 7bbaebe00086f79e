#!/bin/sh
# Makes dist/cordially (the program in a folder of its own) and, on Debian, a .deb from it.
set -eu
cd "$(dirname "$0")/.."
bin=.venv/bin
out=dist
id=org.cordially.Cordially

version=$("$bin/python" -c 'from importlib.metadata import version; print(version("cordially"))')

rm -rf "$out" build/package
mkdir -p build/package
PYTHONPATH=. "$bin/python" packaging/icons.py build/package/icons
"$bin/pyinstaller" --noconfirm --log-level ERROR --distpath "$out" --workpath build/package \
    packaging/cordially.spec
echo "$out/cordially: the program, to be copied whole"

command -v dpkg-deb >/dev/null 2>&1 || exit 0

tree=build/package/deb
share=$tree/usr/share
mkdir -p "$tree/DEBIAN" "$tree/usr/lib" "$tree/usr/bin" "$share/applications" "$share/metainfo" \
    "$share/mime/packages" "$share/doc/cordially" "$share/icons/hicolor/scalable/apps"
cp -a "$out/cordially" "$tree/usr/lib/cordially"
ln -s ../lib/cordially/cordially "$tree/usr/bin/cordially"
cp packaging/linux/$id.desktop "$share/applications/"
cp packaging/linux/$id.metainfo.xml "$share/metainfo/"
cp packaging/linux/$id.mime.xml "$share/mime/packages/$id.xml"
cp resources/cordially.svg "$share/icons/hicolor/scalable/apps/$id.svg"
for picture in build/package/icons/cordially-*.png; do
    size=${picture##*-}
    size=${size%.png}
    mkdir -p "$share/icons/hicolor/${size}x$size/apps"
    cp "$picture" "$share/icons/hicolor/${size}x$size/apps/$id.png"
done
cat LICENSE >"$share/doc/cordially/copyright"
for licence in fonts/licences/*; do
    printf '\n\n%s:\n\n' "$(basename "$licence")" && cat "$licence"
done >>"$share/doc/cordially/copyright"
gzip -9nc CHANGELOG.md >"$share/doc/cordially/changelog.gz"
find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f -exec chmod u=rwX,go=rX {} +

cat >"$tree/DEBIAN/control" <<CONTROL
Package: cordially
Version: $version
Section: misc
Priority: optional
Architecture: $(dpkg --print-architecture)
Installed-Size: $(du -sk "$tree/usr" | cut -f1)
Maintainer: The Cordially authors <authors@cordially.invalid>
Depends: $(sed -n 's/^.*\.so\.[0-9]* \(lib[a-z0-9.+-]*\).*/\1/p' packaging/libraries.txt |
    sort -u | paste -sd, - | sed 's/,/, /g')
Recommends: cups-client
Description: Cards in handwriting for everyone who interviewed you
 Cordially keeps who you met in a job search and what you talked about, writes a
 different note to each of them, lays it out in a hand that looks written, prints
 the cards with their envelopes, and leads on from a no to staying in touch.
CONTROL
deb=$out/cordially_${version}_$(dpkg --print-architecture).deb
# xz would take minutes for a few per cent.
dpkg-deb --root-owner-group -Zgzip --build "$tree" "$deb" >/dev/null
rm -rf "$tree"
echo "$deb: for Debian and Ubuntu"
