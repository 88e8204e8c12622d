package org.xuncha.testkit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.xuncha.record.CommandId;
import org.xuncha.record.Line;
import org.xuncha.storage.Append;
import org.xuncha.storage.ProblemOrder;
import org.xuncha.storage.ProblemRow;
import org.xuncha.storage.ProblemRowBuilder;
import org.xuncha.storage.Sight;
import org.xuncha.storage.Tally;

/** Stores that leave one duty undone, each with the proof that it would have to pass. */
final class SabotagedStores {
    private SabotagedStores() {}

    /** The proof of a store that is gone when it is closed. */
    abstract static class Proof implements StorageContract {
        abstract PlainStorage store();

        @Override
        public StorageFixture fixture() {
            return StorageFixture.forgetting(this::store);
        }
    }

    static class Honest extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage();
        }
    }

    static class HonestSideBySide extends Proof {
        @Override
        PlainStorage store() {
            return new SideBySideStorage();
        }
    }

    static class DoesNothing extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                void keep(Held draft) {}
            };
        }
    }

    static class ForgetsTheRecord extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                List<Line> recordAfter(List<Line> before, List<Line> added) {
                    return before;
                }

                @Override
                void requireVersion(Append append, long found) {}
            };
        }
    }

    /** Whoever writes on another thread began before the last one had ended, and wins. This race is lost every time. */
    static class LosesARace extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                private Thread last = Thread.currentThread();
                private Held before = held();

                @Override
                Held draft() {
                    return last == Thread.currentThread() ? super.draft() : before.copy();
                }

                @Override
                void keep(Held draft) {
                    last = Thread.currentThread();
                    before = held();
                    super.keep(draft);
                }
            };
        }
    }

    static class IgnoresSight extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                boolean shows(Sight sight, ProblemRow row) {
                    return true;
                }
            };
        }
    }

    static class CountsWhatMayNotBeSeen extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                boolean counts(Sight sight, ProblemRow row) {
                    return sight.lets(row.addressee());
                }
            };
        }
    }

    /** Every line is there, but the second one stands before the first. */
    static class BreaksTheChain extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                List<Line> recordAfter(List<Line> before, List<Line> added) {
                    return Stream.concat(added.stream(), before.stream()).toList();
                }
            };
        }
    }

    static class OverwritesWhatItDoesNotKnow extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                void requireVersion(Append append, long found) {}
            };
        }
    }

    static class CarriesOutTwice extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                void requireNewCommand(Map<CommandId, Line> carriedOut, Line line) {}
            };
        }
    }

    /** What is written is seen, and stays, whatever becomes of the transaction. */
    static class KeepsHalf extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                private final Held only = new Held(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());

                @Override
                Held draft() {
                    keep(only);
                    return only;
                }
            };
        }
    }

    static class ReadsWhatComesMeanwhile extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                Held readBy(Held begun) {
                    return held();
                }
            };
        }
    }

    /** The erasure is recorded, and the text stays. */
    static class KeepsWhatWasErased extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                List<Line> remaining(Append append) {
                    return List.of();
                }
            };
        }
    }

    /** What was erased is gone from the record, and is found by its command all the same. */
    static class FindsWhatWasErased extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                void forget(Map<CommandId, Line> commands, Line remaining) {}
            };
        }
    }

    /** Counts of the past are those of the present. */
    static class KnowsNoPast extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                List<Stood> stood(Held held, ProblemRow now) {
                    return List.of(new Stood(Instant.EPOCH, now.counted()));
                }
            };
        }
    }

    /** Of what one may see, only the areas are looked at. */
    static class IgnoresHowFarAProblemIs extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                boolean shows(Sight sight, ProblemRow row) {
                    return sight.lets(row.addressee()) && (sight.restricted() || !row.restricted());
                }
            };
        }
    }

    /** Whatever order is asked for, problems come by their keys. */
    static class KnowsOneOrder extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                ProblemOrder order(ProblemOrder asked) {
                    return ProblemOrder.KEY;
                }
            };
        }
    }

    /** Problems of one status are counted as one, however far they were put right. */
    static class MixesOutcomes extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                Tally tally(ProblemRow row) {
                    return Tally.of(
                            new ProblemRowBuilder().from(row).outcome("DONE").build(), 1);
                }
            };
        }
    }

    /** Who must stand aside is shown all the same. */
    static class ShowsTheBarred extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                boolean shows(Sight sight, ProblemRow row) {
                    return sight.without(Set.of()).shows(row);
                }
            };
        }
    }

    /** The last line of a record that has several is not given out. */
    static class GivesOutHalf extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage() {
                @Override
                List<Line> given(List<Line> record) {
                    return record.size() < 2 ? record : record.subList(0, record.size() - 1);
                }
            };
        }
    }

    /** Says that it keeps, and does not. */
    static class ForgetsWhenClosed extends Proof {
        @Override
        PlainStorage store() {
            return new PlainStorage();
        }

        @Override
        public StorageFixture fixture() {
            return StorageFixture.keeping(name -> store());
        }
    }
}
