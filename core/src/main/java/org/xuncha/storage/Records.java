package org.xuncha.storage;

import java.util.List;
import java.util.Optional;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.record.RoundId;
import org.xuncha.record.Subject;

/**
 * The records of all subjects. Lines are only ever added and none is removed; the text of one is changed only by an
 * erasure, which is added with it. Keys are in the order of {@link KeyOrder}.
 */
public interface Records {

    /** The record of a subject, first line to last; empty if nothing was done to it. */
    List<Line> of(Subject subject);

    /**
     * How many lines the record of a subject has; 0 if there is none. It is what an {@link Append} must name as the
     * version that it extends.
     */
    long version(Subject subject);

    /**
     * Adds lines to a record, and with them the row of a problem to which they lead; of an erasure, puts what remains in
     * the place of the texts erased, also where they are found by their commands. After a conflict the transaction is
     * lost, whether or not it is caught; an adapter may meet it only when the next question is asked or the transaction
     * ends.
     *
     * @throws Conflict {@link StorageRule#COMMAND_ONCE} if a command was carried out already in that round, otherwise
     *     {@link StorageRule#VERSION_CURRENT} if the record has another version than the one named
     */
    void append(Append append);

    /**
     * Adds to many records as {@link #append} does to each, in their order; an adapter may take them together, which for
     * new records is many times as fast.
     *
     * @param appends gone through once, so that each may be made when it is needed and while others are being written.
     *     What it throws is thrown on, and the transaction is lost with it, whether or not it is caught.
     * @throws Conflict as {@link #append}, of one of them
     * @throws IllegalStateException if making them uses this transaction
     */
    void appendAll(Iterable<Append> appends);

    /** The line to which a command led, or none if it was not carried out in that round. */
    Optional<Line> byCommand(RoundId round, CommandId command);

    /**
     * The records of a kind in a round, whole, in the order of their keys.
     *
     * @param after the key after which to begin; empty to begin at the first
     * @param limit how many records at most, from 1
     */
    List<List<Line>> ofKind(RoundId round, String kind, String after, int limit);

    /** The kinds of subject to which something was done in a round, in order. */
    List<String> kinds(RoundId round);

    /** The rounds in which something was done, in order. */
    List<RoundId> rounds();
}
