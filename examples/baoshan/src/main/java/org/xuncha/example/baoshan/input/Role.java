package org.xuncha.example.baoshan.input;

/** As what a person of the pool is seconded. */
public enum Role {
    /** Director of a county inspection office. */
    DIRECTOR,
    /** Leader of a county inspection team. */
    LEADER
}
