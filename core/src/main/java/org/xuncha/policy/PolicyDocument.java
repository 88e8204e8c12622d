package org.xuncha.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xuncha.rule.Label;

/**
 * A policy as a document: what is in force, in numbered sections of plain sentences, Chinese or English. Every setting
 * stands in it once. What a place has not laid down itself is kept apart, in the last section.
 *
 * @param title what the document is called
 * @param sections its sections, in order
 */
public record PolicyDocument(String title, List<Section> sections) {
    public PolicyDocument {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param heading its heading, numbered
     * @param provisions what it says, in order
     */
    public record Section(String heading, List<Provision> provisions) {
        public Section {
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * One provision.
     *
     * @param sentence its sentence, numbered within the section
     * @param items what the sentence lists, numbered; empty if it lists nothing
     */
    public record Provision(String sentence, List<String> items) {
        public Provision {
            items = List.copyOf(items);
        }
    }

    /** The document of a policy of which everything is laid down. */
    public static PolicyDocument of(Policy policy, Locale locale) {
        return of(policy, policy.label(), Set.of(), locale);
    }

    /**
     * The document of a policy of which something is not laid down.
     *
     * @param base where the values come from that are applied meanwhile
     * @param open the settings that are not laid down, by their path, such as {@code rectification.rectify}
     */
    public static PolicyDocument of(Policy policy, Label base, Set<String> open, Locale locale) {
        DocumentWriter writer = new DocumentWriter(new Speaker(policy, locale), open);
        writer.write(policy, base);
        return new PolicyDocument(writer.title(policy), writer.sections());
    }

    /** The whole document, one heading, sentence or item a line. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(title));
        for (Section section : sections) {
            lines.add(section.heading());
            for (Provision provision : section.provisions()) {
                lines.add(provision.sentence());
                lines.addAll(provision.items());
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
