/**
 * What a round leaves behind for people and for other programs: rows and figures that anybody can recount, papers to be
 * printed and one page with pictures. Everything is written whole or not at all, and nothing in a text can act.
 *
 * <p>Enter by {@link org.xuncha.example.baoshan.output.RowFiles}, {@link
 * org.xuncha.example.baoshan.output.FiguresFile}, {@link org.xuncha.example.baoshan.output.PaperFolder} and {@link
 * org.xuncha.example.baoshan.output.OverviewPage}. May import the core.
 */
@NullMarked
package org.xuncha.example.baoshan.output;

import org.jspecify.annotations.NullMarked;
