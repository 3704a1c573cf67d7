package io.github.jixiao.gate;

/**
 * An entry of a zip directory.
 *
 * @param name its name, normalised
 * @param method 0 stored, 8 deflated
 * @param offset where its data begins in the file
 * @param compressed the size of its data in the file
 * @param size its inflated size, as the directory claims
 * @param crc the checksum of its inflated bytes
 */
record ZipEntry(String name, int method, int offset, long compressed, long size, long crc) {}
