/**
 * The story of one round: what the input makes people do, when and in whose name, as orders to the office.
 *
 * <p>Enter by {@link org.xuncha.example.baoshan.story.Story}. May import {@code input} and the library.
 */
@NullMarked
package org.xuncha.example.baoshan.story;

import org.jspecify.annotations.NullMarked;
