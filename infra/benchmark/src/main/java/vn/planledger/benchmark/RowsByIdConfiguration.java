package vn.planledger.benchmark;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A stand-in that finds a row by its id as MongoDB does; of further indexes it has none, like the usual one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(RowsByIdConfiguration.PROPERTY)
class RowsByIdConfiguration {

    static final String PROPERTY = "bench.rows-by-id";

    @Bean(destroyMethod = "shutdownNow")
    @Primary
    MongoServer mongoServerById() {
        return new MongoServer(new Backend());
    }

    private static final class Backend extends MemoryBackend {

        @Override
        public MemoryDatabase openOrCreateDatabase(String name) {
            return new Database(name, getCursorRegistry());
        }
    }

    private static final class Database extends MemoryDatabase {

        Database(String name, CursorRegistry cursors) {
            super(name, cursors);
        }

        @Override
        protected Index<Integer> openOrCreateUniqueIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            return RowById.fits(keys)
                    ? new RowById(index, keys, sparse)
                    : super.openOrCreateUniqueIndex(collection, index, keys, sparse);
        }
    }
}
