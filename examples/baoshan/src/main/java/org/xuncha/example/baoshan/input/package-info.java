/**
 * The folder of a round: CSV files that a user edits in a spreadsheet, read into rows that can be trusted as far as a
 * file can tell: typed, each key once, every reference known.
 *
 * <p>Enter by {@link org.xuncha.example.baoshan.input.InputFolder}; what is wrong comes back as {@link
 * org.xuncha.example.baoshan.input.InputErrors}. Rules of the round are not asked here. May import the core.
 */
@NullMarked
package org.xuncha.example.baoshan.input;

import org.jspecify.annotations.NullMarked;
