package vn.planledger.walls.planted.somewhere;

import com.mongodb.client.MongoClient;

/** Planted: only the query side and one configuration class know MongoDB. */
record MongoAnywhere(MongoClient client) {}
