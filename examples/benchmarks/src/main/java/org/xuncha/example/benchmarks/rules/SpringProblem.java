package org.xuncha.example.benchmarks.rules;

import java.util.Set;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.StateMachineEventResult;
import org.springframework.statemachine.StateMachineEventResult.ResultType;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.xuncha.problem.Move;
import org.xuncha.problem.Status;
import reactor.core.publisher.Mono;

/**
 * A problem as a machine of Spring Statemachine: the same statuses, moves and conditions. It is built once. The draft
 * of a paper begins the next problem when the last one is consolidated, so that no time is spent on setting it back.
 */
final class SpringProblem {
    private static final String FACTS = "facts";

    private final StateMachine<Status, Move> machine;
    private boolean passed;

    SpringProblem() {
        try {
            StateMachineBuilder.Builder<Status, Move> builder = StateMachineBuilder.builder();
            builder.configureConfiguration().withConfiguration().autoStartup(false);
            builder.configureStates().withStates().initial(Status.CONSOLIDATED).states(Set.of(Status.values()));
            for (Move move : Move.values()) {
                add(move, builder.configureTransitions());
            }
            machine = builder.build();
        } catch (Exception e) { // its builder declares no less
            throw new IllegalStateException("the machine cannot be built", e);
        }
        machine.startReactively().block();
    }

    private void add(Move move, StateMachineTransitionConfigurer<Status, Move> transitions) throws Exception {
        if (move == Move.DRAFT_PAPER) {
            add(move, Status.CONSOLIDATED, Status.DRAFT, transitions);
        }
        for (Status from : move.from()) {
            for (Status to : move.to().isEmpty() ? Set.of(from) : move.to()) {
                add(move, from, to, transitions);
            }
        }
    }

    private void add(Move move, Status from, Status to, StateMachineTransitionConfigurer<Status, Move> transitions)
            throws Exception {
        if (from == to) {
            transitions.withInternal().source(from).event(move).guard(context -> may(context, to));
        } else {
            transitions.withExternal().source(from).target(to).event(move).guard(context -> may(context, to));
        }
    }

    private boolean may(StateContext<Status, Move> context, Status to) {
        Case facts = (Case) context.getMessageHeader(FACTS);
        boolean may = Guards.leadsTo(facts, to) && Guards.door(facts) && Guards.content(facts);
        passed |= may;
        return may;
    }

    /** What is sent to ask for an act. */
    static Message<Move> message(Case facts) {
        return MessageBuilder.withPayload(facts.move()).setHeader(FACTS, facts).build();
    }

    /**
     * Sends it, and answers whether it was done. That the machine says it accepted an event means only that some
     * transition waits for it; whether a guard let it pass is seen by the guard.
     */
    boolean send(Message<Move> message) {
        passed = false;
        StateMachineEventResult<Status, Move> result =
                machine.sendEvent(Mono.just(message)).blockLast();
        return passed && result != null && result.getResultType() == ResultType.ACCEPTED;
    }

    Status status() {
        return machine.getState().getId();
    }
}
