package vn.planledger.query.ledger.note;

/** A text that claims to be a note, a checkpoint or a key and is not. */
public final class MalformedNoteException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public MalformedNoteException(String why) {
        super(why);
    }
}
