/**
 * The Baoshan round of 2021 as a command: from a folder of CSV files to the last consolidated problem.
 *
 * <p>Enter by {@link org.xuncha.example.baoshan.Baoshan}. {@code input} reads, {@code story} says what is done, this
 * package has it done, {@code results} looks at what stands, {@code output} writes it down.
 */
@NullMarked
package org.xuncha.example.baoshan;

import org.jspecify.annotations.NullMarked;
