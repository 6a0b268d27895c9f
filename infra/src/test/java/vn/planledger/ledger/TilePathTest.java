package vn.planledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** There is one spelling for each tile. */
class TilePathTest {

    @ParameterizedTest
    @CsvSource({
        "000, 0, 256",
        "001.p/1, 1, 1",
        "273.p/112, 273, 112",
        "x001/x234/067, 1234067, 256",
        "x001/000.p/255, 1000, 255"
    })
    void of_the_specification(String path, long index, int width) {
        assertThat(TilePath.parse(path)).contains(new TilePath(index, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0000",
                "x000/000",
                "001/234",
                "x001",
                "001.p/0",
                "001.p/01",
                "001.p/256",
                "001.p/",
                "001.p/1/",
                "-01",
                "x001/x234/x067",
                "../vkey",
                "x999/x999/x999/x999/x999/x999/999",
                "٠٠١"
            })
    void anything_else_is_not_there(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }
}
