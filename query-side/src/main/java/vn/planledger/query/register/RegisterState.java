package vn.planledger.query.register;

/**
 * By what one sees that the register has moved, whatever else the record tells meanwhile.
 *
 * @param rows how many plans it has
 * @param newest number of the newest event of any of them; 0 while there is none
 */
public record RegisterState(long rows, long newest) {

    public static final RegisterState EMPTY = new RegisterState(0, 0);
}
