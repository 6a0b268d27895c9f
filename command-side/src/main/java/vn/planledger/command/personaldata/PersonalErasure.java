package vn.planledger.command.personaldata;

import vn.planledger.command.opinion.OpinionId;

/** Destroys what opens a person's data, in the transaction of the event that says so. */
public interface PersonalErasure {

    /**
     * Destroys the key of this opinion's author, and what is kept outside the record under the addresses of the contact.
     *
     * @param sealedContact as the record holds it; null where none was given
     * @return how many subscriptions ended with it
     */
    int forget(OpinionId opinion, String sealedContact);
}
