package vn.planledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A view's write names the id of its row and the number of an event: the index of ids must serve it. */
class RowByIdTest {

    private final RowById index = new RowById("_id_", List.of(new IndexKey("_id", true)), false);

    @Test
    void a_query_that_names_an_id_and_more_is_served_by_the_index_of_ids() {
        assertThat(index.canHandle(new Document("_id", "o-1"))).isTrue();
        assertThat(index.canHandle(new Document("_id", "o-1").append("number", new Document("$lt", 7L))))
                .isTrue();
        assertThat(index.canHandle(and(new Document("_id", "o-1"), new Document("number", new Document("$lt", 7L)))))
                .isTrue();
    }

    @Test
    void one_that_names_no_single_id_is_not() {
        assertThat(index.canHandle(new Document("plan", "dong-hai"))).isFalse();
        assertThat(index.canHandle(and(new Document("plan", "dong-hai"), new Document("number", 7L))))
                .isFalse();
        assertThat(index.canHandle(new Document("$or", List.of(new Document("_id", "o-1"), new Document("plan", "x")))))
                .isFalse();
    }

    @Test
    void only_an_index_of_ids_and_nothing_else_is_one() {
        assertThat(RowById.fits(List.of(new IndexKey("_id", true)))).isTrue();
        assertThat(RowById.fits(List.of(new IndexKey("plan", true)))).isFalse();
    }

    private static Document and(Document... parts) {
        return new Document("$and", List.of(parts));
    }
}
