package vn.planledger.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.query.shared.IdModule;

/** How values are written: ids as their text, dates as ISO 8601, nothing for what is absent. */
public final class Json {

    private Json() {}

    public static void customize(JsonMapper.Builder json) {
        json.addModule(new IdModule())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.NON_NULL));
    }
}
