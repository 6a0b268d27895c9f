package vn.planledger.geometry;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How far the area measured on the plane is from the stated one. No tolerance is in the law, so none is asked for. */
public final class AreaDifference {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private AreaDifference() {}

    /**
     * Percent of the stated area, two places, positive where more was measured; null where one of them is unknown.
     *
     * @param stated hectares
     * @param measured hectares
     */
    public static BigDecimal percent(BigDecimal stated, BigDecimal measured) {
        return stated == null || measured == null || stated.signum() == 0
                ? null
                : measured.subtract(stated).multiply(HUNDRED).divide(stated, 2, RoundingMode.HALF_UP);
    }
}
