package vn.planledger.command;

import vn.planledger.command.opinion.PersonalSeal;

/** A seal that closes nothing, so that a story can see what was put under it, and under whose key. */
public final class SealOnPaper implements PersonalSeal {

    @Override
    public String close(String subject, String field, String text) {
        return "sealed:" + subject + ":" + field + ":" + text;
    }
}
