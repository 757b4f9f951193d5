"""Count in how many stretches of real minutes each word stands: nlp/topics/background.tsv.

    python training/build_background.py FOLDER_OF_MINUTES

Stretches of 150 words, so that long and short documents count alike. Only what is printed small is
counted: names of places and people are what tells items apart, wherever it is.
"""

import sys
from collections import Counter
from pathlib import Path

from nlp.clean import clean_text
from nlp.topics.words import read_words

STRETCH = 150  # words
RARE = 12  # stretches; a rarer word is not worth its line
OUT = Path(__file__).parents[1] / "nlp" / "topics" / "background.tsv"


def count_words(texts: list[str]) -> tuple[int, Counter[str]]:
    stretches, holding = 0, Counter[str]()
    for text in texts:
        words = read_words(clean_text(text))
        small = [
            key if word[0].islower() else ""
            for key, word in zip(words.keys, words.printed, strict=True)
        ]
        for at in range(0, len(words), STRETCH):
            holding.update(set(small[at : at + STRETCH]) - {""})
            stretches += 1
    return stretches, holding


def main() -> None:
    paths = sorted(Path(sys.argv[1]).rglob("*.md"))
    if not paths:
        sys.exit(f"no .md below {sys.argv[1]}: {OUT.name} is left as it is")
    stretches, holding = count_words([path.read_text(encoding="utf-8") for path in paths])
    kept = {key: n for key, n in holding.items() if n >= RARE}
    lines = [f"{key}\t{count}" for key, count in sorted(kept.items())]
    OUT.write_text("\n".join([f"\t{stretches}", *lines, ""]), encoding="utf-8")
    print(f"{len(paths)} documents, {stretches} stretches, {len(kept)} words -> {OUT.name}")


if __name__ == "__main__":
    main()
