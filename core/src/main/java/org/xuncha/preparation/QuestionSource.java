package org.xuncha.preparation;

/** What was read or heard before entry that led to a question. */
public enum QuestionSource {
    /** Documents and files. */
    DOCUMENT,
    /** Conversations with departments and people who know the village. */
    CONVERSATION,
    /** Account books. */
    ACCOUNT_BOOK
}
