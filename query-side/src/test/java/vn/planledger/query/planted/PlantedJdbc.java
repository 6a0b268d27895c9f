package vn.planledger.query.planted;

import javax.sql.DataSource;

record PlantedJdbc(DataSource database) {}
