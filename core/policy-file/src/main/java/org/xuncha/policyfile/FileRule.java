package org.xuncha.policyfile;

import org.xuncha.rule.Rule;

/** What is expected of the text of a policy file. */
public enum FileRule implements Rule {
    /** A file is not too long. */
    FILE_SHORT,
    /** A file is encoded in UTF-8. */
    FILE_UTF8,
    /** A file has no control characters but tabs and line ends. */
    CHARACTER_PLAIN,
    /** A file is YAML. */
    SYNTAX_RIGHT,
    /** A file has one document, without anchors, aliases, tags and directives. */
    CONTENT_PLAIN,
    /** Lists and keys are not nested too deeply. */
    NESTING_FLAT,
    /** A key is known at its place. */
    KEY_KNOWN,
    /** A key stands once at its place. */
    KEY_ONCE,
    /** A key that must be there is there. */
    KEY_PRESENT,
    /** A value is of the kind that its key asks for. */
    VALUE_READABLE,
    /** A value is one that its setting may have. */
    VALUE_ALLOWED,
    /** A value stands once in a set. */
    VALUE_ONCE,
    /** A party that is named is one of the parties of the policy. */
    PARTY_NAMED,
    /** A party that a setting of the base names is one of the parties that the file lists. */
    PARTY_NEEDED
}
