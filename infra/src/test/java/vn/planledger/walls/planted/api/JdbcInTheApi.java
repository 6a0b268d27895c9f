package vn.planledger.walls.planted.api;

import javax.sql.DataSource;

/** Planted: the API must never see a database. */
record JdbcInTheApi(DataSource database) {}
