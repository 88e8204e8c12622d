/**
 * The Baoshan round, as a command. May import the core and the relational store.
 */
@NullMarked
package org.xuncha.example.baoshan;

import org.jspecify.annotations.NullMarked;
