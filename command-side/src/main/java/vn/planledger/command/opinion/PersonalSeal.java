package vn.planledger.command.opinion;

/**
 * Closes personal data before it enters the record, which can never be changed: destroying the key is how a person is
 * forgotten, and every hash stays true.
 */
public interface PersonalSeal {

    /**
     * The text, readable only with the key of this subject.
     *
     * @param subject whose key; made where there is none
     * @param field what it is; a text moved to another field does not open
     */
    String close(String subject, String field, String text);
}
