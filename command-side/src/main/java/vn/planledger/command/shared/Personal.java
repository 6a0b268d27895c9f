package vn.planledger.command.shared;

/** A command that carries personal data: what is kept to know it again is made without them. */
public interface Personal {

    /** The same command without anything that tells of a person. */
    Object impersonal();
}
