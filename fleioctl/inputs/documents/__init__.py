"""Read the texts that come in, each format by one reader, to rows of what was written.

    scalars      the texts and numbers of a row, and how they were written
    decoding     bytes to text: UTF-8, byte order marks, limits of size
    formats      which format a file has, and the rows of it
    json_text    JSON and NDJSON
    yaml_text    YAML
    tables       CSV and TSV
    integrity    what no reader may let pass: keys twice, NaN, too deep
    faults       every fault of a file with its row, raised as one error

Tests: tests/inputs/. Rules: nothing is guessed from the look of a scalar; nothing that was written is lost in silence;
no text, however made, ends in anything but rows or a Usage; NDJSON, CSV and TSV are read row by row.
"""
