package io.github.jixiao.form.reading;

/** What came of reading a file. */
public enum ReadStatus {
    /** Everything was read; no finding of the reading is above INFO. */
    READ,
    /** Something was read, with findings that mean loss or doubt; or only neighbours of the table were found. */
    PARTIAL,
    /** Nothing usable; a finding says why. */
    REJECTED
}
