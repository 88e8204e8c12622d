package org.xuncha.lists;

import org.xuncha.organisation.AreaCode;
import org.xuncha.record.Act;
import org.xuncha.rule.Valid;

/** What may be done to a paper. What it says cannot be changed. */
public sealed interface PaperAct extends Act {

    /**
     * Issues a paper.
     *
     * @param addressee to whom: the area of the organisation that must put right what it lists
     * @param content what it says
     */
    record IssuePaper(AreaCode addressee, Content content) implements PaperAct {
        public IssuePaper {
            Valid.parts(IssuePaper.class, addressee, content);
        }
    }

    /** The addressee signs for it. */
    record ReceivePaper() implements PaperAct {}
}
