package vn.planledger.ledger;

import java.io.ByteArrayOutputStream;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.planledger.query.ledger.Ledger;
import vn.planledger.query.ledger.SealedCheckpoint;

/** Entries in bundles (C2SP {@code tlog-tiles}): one after the other, each behind its length in two bytes. */
@Component
class EntryBundles {

    private final JdbcClient database;

    EntryBundles(@Qualifier("inspectorDataSource") DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** @throws NoSuchElementException if the bundle holds an entry that is not sealed */
    byte[] read(PublishedLog log, TilePath path) {
        long size = log.ledger().newest().map(SealedCheckpoint::size).orElse(0L);
        if (path.index() > size / Ledger.TILE_WIDTH || path.index() * Ledger.TILE_WIDTH + path.width() > size) {
            throw new NoSuchElementException();
        }
        var bundle = new ByteArrayOutputStream();
        for (var entry : log.source().after(path.index() * Ledger.TILE_WIDTH, path.width(), database)) {
            bundle.write(entry.entry().length >> Byte.SIZE);
            bundle.write(entry.entry().length);
            bundle.writeBytes(entry.entry());
        }
        return bundle.toByteArray();
    }
}
