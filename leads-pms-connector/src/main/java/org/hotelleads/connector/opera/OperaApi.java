package org.hotelleads.connector.opera;

import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What we ask of OPERA, module by module as Oracle has cut it (specifications 25.5 and, for tokens, 21.5). */
interface OperaApi {

    /** Who gives tokens; there are two schemes, and an environment knows one of them. */
    interface Identity {

        @POST
        @Path("oauth/v1/tokens")
        @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
        Response forClient(
                @HeaderParam("Authorization") String basic,
                @HeaderParam("x-app-key") String appKey,
                @HeaderParam("enterpriseId") String enterprise,
                Form grant);

        @POST
        @Path("oauth/v1/tokens")
        @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
        Response forUser(
                @HeaderParam("Authorization") String basic, @HeaderParam("x-app-key") String appKey, Form grant);
    }

    /** The events that wait for an outside system. */
    interface Events {

        /** Takes up to 20 out of the queue for good; 204 if there is none. */
        @GET
        @Path("int/v1/externalSystem/{system}/hotels/{hotel}/businessEvents")
        Response dequeue(
                @BeanParam OperaHeaders headers,
                @PathParam("system") String system,
                @PathParam("hotel") String hotel,
                @QueryParam("limit") int limit);
    }

    /** Reservations. */
    interface Reservations {

        @GET
        @Path("rsv/v1/hotels/{hotel}/reservations")
        Response byId(
                @BeanParam OperaHeaders headers,
                @PathParam("hotel") String hotel,
                @QueryParam("reservationIdList") List<String> ids,
                @QueryParam("limit") int limit,
                @QueryParam("fetchInstructions") String parts);

        @GET
        @Path("rsv/v1/hotels/{hotel}/reservations")
        Response arriving(
                @BeanParam OperaHeaders headers,
                @PathParam("hotel") String hotel,
                @QueryParam("arrivalStartDate") String from,
                @QueryParam("arrivalEndDate") String to,
                @QueryParam("limit") int limit,
                @QueryParam("offset") int offset,
                @QueryParam("fetchInstructions") String parts);

        /** 204 or 404 if there is none of this id. */
        @GET
        @Path("rsv/v1/hotels/{hotel}/reservations/{id}")
        Response one(
                @BeanParam OperaHeaders headers,
                @PathParam("hotel") String hotel,
                @PathParam("id") String id,
                @QueryParam("fetchInstructions") String parts);
    }

    /** Summaries of stays, which are put together on order: the only ones that know when something changed. */
    interface Summaries {

        /** 202 with the place where to ask how far it is. */
        @POST
        @Path("rsv/async/v1/externalSystems/{system}/hotels/{hotel}/reservations/dailySummary")
        @Consumes(MediaType.APPLICATION_JSON)
        Response order(
                @BeanParam OperaHeaders headers,
                @PathParam("system") String system,
                @PathParam("hotel") String hotel,
                JsonObject criteria);

        /** 200 while it is under way or if it cannot be, 201 when it is there. */
        @HEAD
        @Path("rsv/async/v1/externalSystems/{system}/hotels/{hotel}/reservations/dailySummary/{summary}")
        Response progress(
                @BeanParam OperaHeaders headers,
                @PathParam("system") String system,
                @PathParam("hotel") String hotel,
                @PathParam("summary") String summary);

        @GET
        @Path("rsv/async/v1/externalSystems/{system}/hotels/{hotel}/reservations/dailySummary/{summary}")
        Response summary(
                @BeanParam OperaHeaders headers,
                @PathParam("system") String system,
                @PathParam("hotel") String hotel,
                @PathParam("summary") String summary);
    }

    /** Guests and companies. */
    interface Profiles {

        @GET
        @Path("crm/v1/profiles/{id}")
        Response one(
                @BeanParam OperaHeaders headers,
                @PathParam("id") String id,
                @QueryParam("fetchInstructions") List<String> parts);
    }
}
