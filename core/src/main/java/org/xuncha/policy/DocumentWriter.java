package org.xuncha.policy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuncha.policy.PolicyDocument.Provision;
import org.xuncha.policy.PolicyDocument.Section;
import org.xuncha.rule.Label;

/** Writes the sections of a policy's document: one for each of its parts, one for what is not laid down. */
final class DocumentWriter {
    private final Speaker speaker;
    private final Set<String> open;
    private final List<Section> sections = new ArrayList<>();
    private final List<Provision> notLaidDown = new ArrayList<>();

    DocumentWriter(Speaker speaker, Set<String> open) {
        this.speaker = speaker;
        this.open = Set.copyOf(open);
    }

    String title(Policy policy) {
        return speaker.fill("Document.title", Map.of("label", policy.label()));
    }

    List<Section> sections() {
        return sections;
    }

    void write(Policy policy, Label base) {
        List<Provision> general = new ArrayList<>();
        List<RecordComponent> parts = new ArrayList<>();
        for (RecordComponent component : Policy.class.getRecordComponents()) {
            if (Speaker.isPart(Speaker.present(Speaker.value(policy, component)))) {
                parts.add(component);
            } else {
                provision(policy, component, component.getName(), general);
            }
        }
        section(speaker.word("Policy"), general);
        for (RecordComponent part : parts) {
            List<Provision> provisions = new ArrayList<>();
            provisions((Record) Speaker.present(Speaker.value(policy, part)), part.getName(), provisions);
            section(speaker.word(SettingWords.key(part)), provisions);
        }
        if (!notLaidDown.isEmpty()) {
            String intro = speaker.fill("Document.open.says", Map.of("base", base));
            notLaidDown.add(0, new Provision(intro, List.of()));
            section(speaker.word("Document.open"), notLaidDown);
        }
    }

    private void section(String heading, List<Provision> provisions) {
        if (provisions.isEmpty()) {
            return;
        }
        List<Provision> numbered = new ArrayList<>();
        for (Provision provision : provisions) {
            List<String> items = new ArrayList<>();
            for (String item : provision.items()) {
                items.add(speaker.numbered("item", items.size() + 1, item));
            }
            numbered.add(new Provision(
                    speaker.numbered("sentence", numbered.size() + 1, provision.sentence()), List.copyOf(items)));
        }
        sections.add(new Section(speaker.numbered("section", sections.size() + 1, heading), numbered));
    }

    private void provisions(Record part, String path, List<Provision> into) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            provision(part, component, path + "." + component.getName(), into);
        }
    }

    private void provision(Record owner, RecordComponent component, String path, List<Provision> into) {
        Object value = Speaker.present(Speaker.value(owner, component));
        if (Speaker.isPart(value) && !speaker.knows(SettingWords.key(component) + ".says")) {
            provisions((Record) value, path, into);
            return;
        }
        String sentence = speaker.sentence(component, value);
        List<String> items = items(component, value);
        if (open.contains(path)) {
            Map<String, Object> facts = Map.of("name", speaker.word(SettingWords.key(component)), "says", sentence);
            notLaidDown.add(new Provision(speaker.fill("Document.open.each", facts), items));
        } else {
            into.add(new Provision(sentence, items));
        }
    }

    /** What is listed below the sentence: parts of a list, or what stands under each key. */
    private List<String> items(RecordComponent component, Object value) {
        List<String> items = new ArrayList<>();
        if (value instanceof Collection<?> many && many.stream().anyMatch(Speaker::isPart)) {
            many.forEach(one -> items.add(speaker.spoken(one)));
        }
        if (value instanceof Map<?, ?> map) {
            Speaker.sorted(map.keySet())
                    .forEach(key -> items.add(speaker.fill(
                            SettingWords.key(component) + ".each", Map.of("key", key, "value", map.get(key)))));
        }
        return items;
    }
}
