package vn.planledger.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.planledger.command.unit.UnitCommand.RecordUnit;

/** The 27 units of Thanh Hóa in 2022: code, name, type, first and last day, centroid and area, from units.csv. */
public final class ThanhHoa {

    private static final String ROWS = """
            380,Thành phố Thanh Hóa,thành phố,,2025-06-30,105.7877,19.8066,145.35
            381,Thị xã Bỉm Sơn,thị xã,,2025-06-30,105.8811,20.0852,66.89
            382,Thành phố Sầm Sơn,thành phố,2017-01-01,2025-06-30,105.8723,19.7425,44.94
            384,Huyện Mường Lát,huyện,,2025-06-30,104.6228,20.5035,807.88
            385,Huyện Quan Hóa,huyện,,2025-06-30,104.9469,20.4648,1034.44
            386,Huyện Bá Thước,huyện,,2025-06-30,105.2319,20.3555,778.23
            387,Huyện Quan Sơn,huyện,,2025-06-30,104.8452,20.2709,931.1
            388,Huyện Lang Chánh,huyện,,2025-06-30,105.1438,20.1426,589.17
            389,Huyện Ngọc Lặc,huyện,,2025-06-30,105.371,20.0616,485.28
            390,Huyện Cẩm Thủy,huyện,,2025-06-30,105.4614,20.1994,424.11
            391,Huyện Thạch Thành,huyện,,2025-06-30,105.6217,20.211,559.19
            392,Huyện Hà Trung,huyện,,2025-06-30,105.8336,20.0398,242.55
            393,Huyện Vĩnh Lộc,huyện,,2025-06-30,105.6635,20.0467,157.4
            394,Huyện Yên Định,huyện,,2025-06-30,105.6044,20.0004,227.83
            395,Huyện Thọ Xuân,huyện,,2025-06-30,105.4817,19.9224,295.885
            396,Huyện Thường Xuân,huyện,,2025-06-30,105.2039,19.8994,1113.24
            397,Huyện Triệu Sơn,huyện,,2025-06-30,105.5719,19.8098,289.47
            398,Huyện Thiệu Hóa,huyện,,2025-06-30,105.6742,19.8985,159.92
            399,Huyện Hoằng Hóa,huyện,,2025-06-30,105.8594,19.857,202.2
            400,Huyện Hậu Lộc,huyện,,2025-06-30,105.888,19.935,141.83
            401,Huyện Nga Sơn,huyện,,2025-06-30,105.9866,20.0141,151.31
            402,Huyện Như Xuân,huyện,,2025-06-30,105.3729,19.6163,717.4
            403,Huyện Như Thanh,huyện,,2025-06-30,105.5597,19.5854,567.12
            404,Huyện Nông Cống,huyện,,2025-06-30,105.676,19.6181,284.38
            405,Huyện Đông Sơn,huyện,,2024-12-31,105.7044,19.799,83
            406,Huyện Quảng Xương,huyện,,2025-06-30,105.7815,19.6813,174.05
            407,Thị xã Nghi Sơn,thị xã,2020-06-01,2025-06-30,105.7389,19.4366,455.61
            """;

    private ThanhHoa() {}

    public static List<RecordUnit> units() {
        return ROWS.lines().map(ThanhHoa::unit).toList();
    }

    /** Two of them, the city and Nghi Sơn: enough where a story only needs a place to happen. */
    public static List<RecordUnit> cityAndNghiSon() {
        return units().stream()
                .filter(unit -> List.of("380", "407").contains(unit.code()))
                .toList();
    }

    private static RecordUnit unit(String row) {
        var cells = Arrays.asList(row.split(","));
        return new RecordUnit(
                cells.get(0),
                cells.get(1),
                cells.get(1),
                cells.get(2),
                day(cells.get(3)),
                day(cells.get(4)),
                new BigDecimal(cells.get(5)),
                new BigDecimal(cells.get(6)),
                new BigDecimal(cells.get(7)),
                null,
                "units.csv",
                LocalDate.of(2016, 1, 1));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
