package vn.planledger.flood;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Who counts as one sender, wherever something is counted by network address. */
public final class NetworkAddress {

    private static final int PREFIX_BYTES = 8;

    private NetworkAddress() {}

    /** An IPv6 address counts by its /64, which one subscriber of a network has for himself; anything else as it is. */
    public static String counted(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // Only literals hold a colon, so no name is looked up.
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), PREFIX_BYTES))
                    : address;
        } catch (UnknownHostException noLiteral) {
            return address;
        }
    }
}
