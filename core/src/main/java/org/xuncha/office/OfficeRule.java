package org.xuncha.office;

import org.xuncha.rule.Rule;

/** Rules that the office itself keeps. */
public enum OfficeRule implements Rule {
    /** A command that was carried out stands for the same act for ever. */
    COMMAND_MEANS_ONE_ACT
}
