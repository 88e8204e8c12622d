package org.xuncha.example.baoshan.input;

/**
 * How much is read before a file is refused.
 *
 * @param fileBytes the largest file, in bytes
 * @param lineBytes the longest line, in bytes; also the longest cell, in characters
 * @param rows the most rows of a file, its header not counted
 * @param errors the most errors of a file that are told one by one
 */
public record Limits(long fileBytes, int lineBytes, int rows, int errors) {
    /** 20 MB, 64 KB, 100,000 rows and 50 errors. */
    public static final Limits DEFAULT = new Limits(20 << 20, 64 << 10, 100_000, 50);
}
