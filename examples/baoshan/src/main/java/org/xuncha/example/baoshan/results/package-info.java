/**
 * What a round came to, counted from the store alone: rows, figures, papers, a page with pictures and a summary. Written
 * for readers who need not know of leads, so none shows anywhere, not even as a number.
 *
 * <p>Enter by {@link org.xuncha.example.baoshan.results.Results}. May import {@code input}, {@code output} and the
 * library.
 */
@NullMarked
package org.xuncha.example.baoshan.results;

import org.jspecify.annotations.NullMarked;
