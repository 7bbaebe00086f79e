"""The OpenType rules of a learned hand: samples that take turns, and pairs that come closer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def feature_text(
    samples: Mapping[str, Sequence[str]], groups: Mapping[str, Sequence[str]], kerns: KernTable
) -> str:
    """The rules in Adobe's feature language.

    ``samples`` are the names of a glyph's samples, its first one first; ``groups`` the glyphs
    that are spaced alike, by the name of their letter.
    """
    systems = "languagesystem DFLT dflt;\nlanguagesystem latn dflt;\n"
    return systems + _turns(samples) + _kerning(groups, kerns)


KernTable = Mapping[str, Mapping[str, int]]
"""How far (units) the second glyph is moved after the first."""


def _turns(samples: Mapping[str, Sequence[str]]) -> str:
    """After the n-th sample of any glyph comes the (n + 1)-th of the next.

    So equal letters side by side always differ, and words begin with other samples, as the
    space takes its turn like a letter. It needs one rule for each number of samples.
    """
    most = max((len(each) for each in samples.values()), default=1)
    if most < 2:
        return ""
    lines = []
    for turn in range(1, most):
        pairs = [
            (names[0], names[turn % len(names)]) for names in samples.values() if turn % len(names)
        ]
        first, second = (" ".join(each) for each in zip(*pairs, strict=True))
        lines.append(f"lookup turn{turn} {{ sub [{first}] by [{second}]; }} turn{turn};")
    every = " ".join(names[0] for names in samples.values() if len(names) > 1)
    lines += ["feature calt {", "lookup turns {", f"@first = [{every}];"]
    for turn in range(most - 1):
        before = " ".join(names[turn] for names in samples.values() if len(names) > turn)
        lines.append(f"sub [{before}] @first' lookup turn{turn + 1};")
    lines += ["} turns;", "} calt;", ""]
    return "\n".join(lines)


def _kerning(groups: Mapping[str, Sequence[str]], kerns: KernTable) -> str:
    if not any(row for row in kerns.values()):
        return ""
    lines = ["feature kern {"]
    lines += [f"@k_{name} = [{' '.join(glyphs)}];" for name, glyphs in groups.items()]
    for left, row in kerns.items():
        lines += [f"pos @k_{left} @k_{right} {value};" for right, value in row.items()]
    return "\n".join([*lines, "} kern;", ""])
