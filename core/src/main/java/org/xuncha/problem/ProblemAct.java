package org.xuncha.problem;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.xuncha.calendar.Day;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Channel;
import org.xuncha.record.Act;
import org.xuncha.record.RoundId;
import org.xuncha.rectification.Opinion;
import org.xuncha.rule.Key;
import org.xuncha.rule.Valid;

/** What may be done to a problem up to its feedback. What follows is in {@code RectificationAct}. */
public sealed interface ProblemAct extends Act {

    /**
     * Drafts a working paper; the problem begins.
     *
     * @param addressee the area of the organisation that would have to put it right
     * @param team the code of the team that found it, 1 to 20 characters without blanks or slashes
     * @param handlers who handles the paper
     * @param finding what was found
     */
    record DraftPaper(
            AreaCode addressee,
            @Pattern(regexp = "[^\\s/]{1,20}") String team,
            @NotEmpty List<PersonId> handlers,
            Finding finding)
            implements ProblemAct {
        public DraftPaper {
            Valid.parts(DraftPaper.class, addressee, team, handlers, finding);
            handlers = List.copyOf(handlers);
        }
    }

    /** Words the finding anew. Facts that were put before must be put again. */
    record RewordFinding(Finding finding) implements ProblemAct {
        public RewordFinding {
            Valid.parts(RewordFinding.class, finding);
        }
    }

    /**
     * The leader approves the draft and gives it its formal number.
     *
     * @param number the number, in the form that policy names, unique in the round; 1 to 80 characters without blanks
     */
    record ApprovePaper(@Key String number) implements ProblemAct {
        public ApprovePaper {
            Valid.parts(ApprovePaper.class, number);
        }
    }

    /**
     * The facts were looked into through one channel.
     *
     * @param channel the channel
     * @param on the day, 1900 to 2999
     * @param result what came out, 1 to 4,000 characters
     */
    record VerifyFinding(
            Channel channel,
            LocalDate on,
            @NotBlank @Size(max = 4000) String result) implements ProblemAct {
        public VerifyFinding {
            Valid.parts(VerifyFinding.class, channel, on, result);
            Day.inReach(on);
        }
    }

    /**
     * Links what was found to the problem of an earlier round: an old fault, not a new one.
     *
     * @param round the earlier round
     * @param problem its problem
     * @param fault what became of it
     */
    record LinkEarlier(RoundId round, ProblemId problem, Fault fault) implements ProblemAct {
        public LinkEarlier {
            Valid.parts(LinkEarlier.class, round, problem, fault);
        }
    }

    /** Takes back that what was found was linked to an earlier problem: it is a new fault after all. The mandate says why. */
    record UnlinkEarlier() implements ProblemAct {}

    /**
     * Puts the facts to the inspected organisation (事实确认单).
     *
     * @param facts the facts, 1 to 4,000 characters
     */
    record PutFacts(@NotBlank @Size(max = 4000) String facts) implements ProblemAct {
        public PutFacts {
            Valid.parts(PutFacts.class, facts);
        }
    }

    /** The inspected organisation confirms the facts. */
    record ConfirmFacts() implements ProblemAct {}

    /**
     * The inspected organisation objects to the facts.
     *
     * @param statement what it objects, 1 to 4,000 characters
     */
    record ObjectToFacts(@NotBlank @Size(max = 4000) String statement) implements ProblemAct {
        public ObjectToFacts {
            Valid.parts(ObjectToFacts.class, statement);
        }
    }

    /**
     * The team puts on record that the inspected organisation did not answer the facts in its time: it was heard, and
     * stayed silent.
     */
    record RecordSilence() implements ProblemAct {}

    /**
     * The team answers an objection.
     *
     * @param answer the answer, 1 to 4,000 characters
     * @param upheld whether the objection is right: then the finding is worded anew and put again, or dismissed
     */
    record AnswerObjection(@NotBlank @Size(max = 4000) String answer, boolean upheld) implements ProblemAct {
        public AnswerObjection {
            Valid.parts(AnswerObjection.class, answer, upheld);
        }
    }

    /** The leader locks the problem: it is established. */
    record LockProblem() implements ProblemAct {}

    /** The leader dismisses the problem: it is not established. The mandate says why. */
    record DismissProblem() implements ProblemAct {}

    /**
     * The leader hands the matter over as a lead.
     *
     * @param receiver to which body
     * @param persons how many persons it concerns, at least 1
     */
    record HandOverLead(Party receiver, @Min(1) int persons) implements ProblemAct {
        public HandOverLead {
            Valid.parts(HandOverLead.class, receiver, persons);
        }
    }

    /** The body to which the lead was handed over receipts it. */
    record ReceiptLead() implements ProblemAct {}

    /**
     * The body to which the lead was handed over replies what became of it.
     *
     * @param reply the reply, 1 to 4,000 characters
     */
    record ReplyLead(@NotBlank @Size(max = 4000) String reply) implements ProblemAct {
        public ReplyLead {
            Valid.parts(ReplyLead.class, reply);
        }
    }

    /** The body to which the lead was handed over returns it; it is a working paper again. The mandate says why. */
    record ReturnLead() implements ProblemAct {}

    /**
     * The inspected organisation contests the problem after it was locked.
     *
     * @param statement what it contests, 1 to 4,000 characters
     */
    record ContestProblem(@NotBlank @Size(max = 4000) String statement) implements ProblemAct {
        public ContestProblem {
            Valid.parts(ContestProblem.class, statement);
        }
    }

    /**
     * The inspection office answers what was contested. The problem stays as it is.
     *
     * @param answer the answer, 1 to 4,000 characters
     * @param upheld whether the contest is right
     */
    record AnswerContest(@NotBlank @Size(max = 4000) String answer, boolean upheld) implements ProblemAct {
        public AnswerContest {
            Valid.parts(AnswerContest.class, answer, upheld);
        }
    }

    /** The leader unlocks a problem that was rightly contested; it is worded anew and put again, or dismissed. */
    record UnlockProblem() implements ProblemAct {}

    /**
     * The body that authorised the inspection withdraws a problem that was rightly contested after its feedback. The
     * mandate says why; contest, answer and withdrawal stay on the record.
     */
    record WithdrawProblem() implements ProblemAct {}

    /**
     * Proposes to put the problem right at once.
     *
     * @param measure what is to be done, 1 to 4,000 characters
     */
    record ProposeImmediate(@NotBlank @Size(max = 4000) String measure) implements ProblemAct {
        public ProposeImmediate {
            Valid.parts(ProposeImmediate.class, measure);
        }
    }

    /** The party that policy names agrees that the problem is put right at once, or not. */
    record DecideImmediate(Opinion opinion) implements ProblemAct {
        public DecideImmediate {
            Valid.parts(DecideImmediate.class, opinion);
        }
    }

    /**
     * Puts on record that the approver ordered by word of mouth that the problem is put right at once.
     *
     * @param party for which party the order was given
     * @param orderer who gave it
     * @param on on which day, 1900 to 2999
     */
    record RecordOralOrder(Party party, PersonId orderer, LocalDate on) implements ProblemAct {
        public RecordOralOrder {
            Valid.parts(RecordOralOrder.class, party, orderer, on);
            Day.inReach(on);
        }
    }

    /**
     * Gives the inspected organisation notice to put the problem right at once (立行立改通知).
     *
     * @param number the number of the notice, 1 to 80 characters without blanks
     * @param due the last day on which it is done in time, 1900 to 2999
     */
    record NotifyImmediate(@Key String number, LocalDate due) implements ProblemAct {
        public NotifyImmediate {
            Valid.parts(NotifyImmediate.class, number, due);
            Day.inReach(due);
        }
    }

    /**
     * The inspected organisation reports that it was done at once.
     *
     * @param result what was done, 1 to 4,000 characters
     */
    record ReportImmediate(@NotBlank @Size(max = 4000) String result) implements ProblemAct {
        public ReportImmediate {
            Valid.parts(ReportImmediate.class, result);
        }
    }

    /** The team checks what was reported done at once: in order, or to be done again. */
    record CheckImmediate(Opinion opinion) implements ProblemAct {
        public CheckImmediate {
            Valid.parts(CheckImmediate.class, opinion);
        }
    }

    /**
     * Feeds the problem back to its addressee. The terms of rectification begin.
     *
     * @param paper the number of the paper with which it is issued
     */
    record IssueProblem(@NotBlank @Size(max = 80) String paper) implements ProblemAct {
        public IssueProblem {
            Valid.parts(IssueProblem.class, paper);
        }
    }
}
