package vn.planledger.command.planted;

/** One offender for each thing this room may never use. */
final class UsesForeignRooms {

    private UsesForeignRooms() {}

    static class Camunda {
        org.camunda.planted.Engine engine;
    }

    static class MongoDb {
        com.mongodb.planted.Database views;
    }

    static class Jdbc {
        java.sql.Connection connection;
    }

    static class DataSource {
        javax.sql.DataSource source;
    }

    static class Jackson {
        tools.jackson.planted.Json json;
    }

    static class JacksonAnnotation {
        com.fasterxml.jackson.planted.Annotation annotation;
    }

    static class Web {
        org.springframework.web.planted.Page page;
    }
}
