package org.xuncha.record;

/**
 * Something that an actor does to a subject. Every act is a record whose name, and the names of whose components, are
 * part of the recorded text and therefore never change. The acts of one kind of subject share a sealed interface.
 */
public interface Act {

    /** The act's stable name. */
    default String name() {
        return getClass().getSimpleName();
    }
}
