package org.xuncha.planner;

/**
 * A set of persons and slots that cannot be reconciled (a violator of Hall's condition, and a smallest one: without any
 * one of its members the rest fits).
 *
 * @param persons if {@code tooMany}, persons who must all serve; otherwise all who may serve in the slots
 * @param slots if {@code tooMany}, all slots open to those persons; otherwise slots that need more than those persons
 * @param tooMany whether persons exceed the upper limits of the slots, or lower limits exceed the persons
 */
@SuppressWarnings("ArrayRecordComponent") // never compared and never changed
record Clash(int[] persons, int[] slots, boolean tooMany) {

    int size() {
        return persons.length + slots.length;
    }
}
