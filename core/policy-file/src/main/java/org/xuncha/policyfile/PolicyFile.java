package org.xuncha.policyfile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xuncha.organisation.Party;
import org.xuncha.policy.PartyName;
import org.xuncha.policy.Policy;
import org.xuncha.policy.PolicyDocument;
import org.xuncha.rule.Objection;

/**
 * A policy as it stands in a file: YAML with a key for every setting, named like the components of {@link Policy} and of
 * the records it is made of. A file that names a base with the key {@code base} may leave out keys; what it leaves out
 * is not laid down by the place, and the base's values apply meanwhile.
 *
 * @param policy the whole policy
 * @param base the preset that fills what the file leaves out; empty if the file states everything
 * @param laidDown the settings that the file itself states, by their path, such as {@code rectification.rectify}
 */
public record PolicyFile(Policy policy, Optional<PolicyPreset> base, Set<String> laidDown) {
    static final String BASE = "base";

    public PolicyFile {
        laidDown = Set.copyOf(laidDown);
    }

    /**
     * The policy of a file's bytes: UTF-8, at most a million bytes, plain YAML.
     *
     * @throws UnreadablePolicy naming every mistake with line and key, found and expected
     */
    public static PolicyFile read(byte[] file) {
        Mistakes mistakes = new Mistakes();
        Optional<Node> tree = PlainText.of(file, mistakes).flatMap(text -> TreeReader.read(text, mistakes));
        if (tree.isEmpty() || !(tree.get() instanceof Node.Keys keys)) {
            if (mistakes.isEmpty()) {
                mistakes.add(1, "", FileRule.VALUE_READABLE, "", Mistakes.words(Phrase.KEYS));
            }
            mistakes.orThrow();
            throw new IllegalStateException("there is a mistake");
        }
        return of(keys, mistakes);
    }

    private static PolicyFile of(Node.Keys keys, Mistakes mistakes) {
        Map<String, Node.Entry> entries = new java.util.LinkedHashMap<>(keys.entries());
        Node.Entry named = entries.remove(BASE);
        Optional<PolicyPreset> base = named == null ? Optional.empty() : base(named, mistakes);
        Binder binder = new Binder(mistakes);
        Policy policy = binder.policy(
                new Node.Keys(keys.line(), entries),
                base.map(PolicyPreset::policy).orElse(null));
        if (policy != null) {
            nameParties(binder, policy, mistakes);
            needParties(binder, policy, entries, mistakes);
        }
        mistakes.orThrow();
        if (policy == null) {
            throw new IllegalStateException("a policy that is not read has a mistake");
        }
        return new PolicyFile(policy, base, binder.laidDown());
    }

    private static Optional<PolicyPreset> base(Node.Entry named, Mistakes mistakes) {
        String found = named.node() instanceof Node.Text text ? text.value() : "";
        Optional<PolicyPreset> base =
                PolicyPreset.bases().filter(one -> one.code().equals(found)).findFirst();
        if (base.isEmpty()) {
            String known = PolicyPreset.bases().map(PolicyPreset::code).collect(Collectors.joining(", "));
            mistakes.add(
                    named.line(),
                    BASE,
                    FileRule.VALUE_READABLE,
                    found,
                    Mistakes.words(Phrase.WORDS, Map.of("words", known)));
        }
        return base;
    }

    /** A party that the file names somewhere must be one of the policy's, or nobody could ever act as it. */
    private static void nameParties(Binder binder, Policy policy, Mistakes mistakes) {
        Set<String> known = codes(policy);
        for (Binder.NamedParty named : binder.parties()) {
            if (!known.contains(named.party().code())) {
                mistakes.add(
                        named.line(),
                        named.key(),
                        Objection.by(FileRule.PARTY_NAMED)
                                .with("found", named.party())
                                .with("expected", known));
            }
        }
    }

    /** What the file takes from its base asks for parties; a list of parties without them would leave it to nobody. */
    private static void needParties(Binder binder, Policy policy, Map<String, Node.Entry> entries, Mistakes mistakes) {
        Node.Entry listed = entries.get("parties");
        if (listed == null) {
            return;
        }
        Paths.parties(policy)
                .filter(naming ->
                        !policy.hasParty(naming.party()) && !binder.laidDown().contains(naming.path()))
                .forEach(naming -> mistakes.add(
                        listed.line(),
                        "parties",
                        Objection.by(FileRule.PARTY_NEEDED)
                                .with("setting", naming.path())
                                .with("expected", naming.party())
                                .with("found", codes(policy))));
    }

    private static Set<String> codes(Policy policy) {
        return policy.parties().stream()
                .map(PartyName::party)
                .map(Party::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The settings that the file leaves to its base. */
    public Set<String> open() {
        Set<String> open = new TreeSet<>();
        if (base.isPresent()) {
            Paths.of(policy).forEach(path -> {
                if (!laidDown.contains(path)) {
                    open.add(path);
                }
            });
        }
        return open;
    }

    /** The document that says what is in force, and apart from it what is not laid down. */
    public PolicyDocument document(Locale locale) {
        return base.map(one -> PolicyDocument.of(policy, one.policy().label(), open(), locale))
                .orElseGet(() -> PolicyDocument.of(policy, locale));
    }

    /** The text of a file that states a whole policy, with a comment on every key in the language of the locale. */
    public static String write(Policy policy, Locale locale) {
        return new PolicyWriter(locale).write(policy);
    }
}
