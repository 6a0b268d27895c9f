package vn.planledger.walls.planted.somewhere;

import vn.planledger.config.ViewStoreAddress;

/** Planted: nobody but the embedded profile depends on the configuration. */
record LeansOnConfiguration(ViewStoreAddress address) {}
