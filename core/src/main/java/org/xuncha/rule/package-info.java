/**
 * The words in which any rule answers. This room imports no other.
 */
@NullMarked
package org.xuncha.rule;

import org.jspecify.annotations.NullMarked;
