package org.xuncha.storage.jdbi;

/** For what a session is taken. */
enum Purpose {
    /** One question, which one statement answers outside of any transaction. */
    QUESTION,
    /** Questions of one instant. */
    READ,
    /** Writing. */
    WRITE;

    boolean writes() {
        return this == WRITE;
    }
}
