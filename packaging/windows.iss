; Inno Setup: an installer for Windows from dist\cordially, as PyInstaller makes it there by
; packaging\cordially.spec. It has never been run: no Windows was at hand.
; Use: iscc /DVersion=0.1.0 packaging\windows.iss

[Setup]
AppId=org.cordially.Cordially
AppName=Cordially
AppVersion={#Version}
DefaultDirName={autopf}\Cordially
DefaultGroupName=Cordially
PrivilegesRequired=lowest
ChangesAssociations=yes
OutputDir=..\dist
OutputBaseFilename=cordially-{#Version}-setup
SetupIconFile=..\build\package\icons\cordially.ico
UninstallDisplayIcon={app}\cordially-window.exe
Compression=lzma2

[Files]
Source: "..\dist\cordially\*"; DestDir: "{app}"; Flags: recursesubdirs

[Icons]
Name: "{group}\Cordially"; Filename: "{app}\cordially-window.exe"

[Registry]
; Its own archive opens with it; of contacts, invitations and e-mails it is one choice of several.
Root: HKA; Subkey: "Software\Classes\.cordially"; ValueType: string; ValueData: "Cordially.Archive"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Cordially.Archive"; ValueType: string; ValueData: "Cordially archive"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Cordially.Archive\shell\open\command"; ValueType: string; ValueData: """{app}\cordially-window.exe"" --open ""%1"""
Root: HKA; Subkey: "Software\Classes\.vcf\OpenWithProgids"; ValueType: string; ValueName: "Cordially.Archive"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.ics\OpenWithProgids"; ValueType: string; ValueName: "Cordially.Archive"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.eml\OpenWithProgids"; ValueType: string; ValueName: "Cordially.Archive"; ValueData: ""; Flags: uninsdeletevalue
