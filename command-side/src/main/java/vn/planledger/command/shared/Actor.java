package vn.planledger.command.shared;

/**
 * The person, or the system, behind a command.
 *
 * @param id account id, stable over time; separation of duties compares it
 * @param name as shown in the history
 * @param organisation the body the person acts for
 * @param role the role used for this command
 */
public record Actor(String id, String name, String organisation, Role role) {

    /** Timers and other acts that nobody decides in the moment. */
    public static final Actor SYSTEM = new Actor("system", "PlanLedger", "PlanLedger", Role.SYSTEM);

    /** The same person for another of the bodies he or she belongs to. */
    public Actor actingFor(String body) {
        return new Actor(id, name, body, role);
    }
}
