package org.hotelleads.product;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may do what, one line for each way into the product. Whoever adds an endpoint or a page adds its line here; the test
 * fails until then. The lines are followed in this order, so what deletes something stands after what needs it.
 */
final class MatrixRules {

    /** Endpoint, permissions, what is answered to whoever may (at a hotel/in the whole chain), and the body. */
    static final List<MatrixRule> ENDPOINTS = MatrixRule.read("""
            GET /api/v1/hotels                                  | RUN_CHAIN                 | 200
            POST /api/v1/hotels                                 | RUN_CHAIN                 | 403/201 | {'code':'$newHotel','name':'New','zone':'UTC','locale':'es','region':'ES','currency':'EUR'}
            GET /api/v1/hotels/$hotel                           | RUN_CHAIN                 | 200
            PATCH /api/v1/hotels/$hotel                         | RUN_CHAIN                 | 200 | {'version':$version,'name':'Other'}
            GET /api/v1/hotel-groups                            | RUN_CHAIN                 | 200
            GET /api/v1/hotel-groups/$group                     | RUN_CHAIN                 | 200
            POST /api/v1/hotel-groups                           | RUN_CHAIN                 | 403/201 | {'code':'$newHotel','name':'New','hotels':['$hotel']}
            PATCH /api/v1/hotel-groups/$group                   | RUN_CHAIN                 | 403/200 | {'version':1,'name':'Other'}
            DELETE /api/v1/hotel-groups/$group                  | RUN_CHAIN                 | 403/204
            GET /api/v1/hotels/$hotel/notices                   | SET_UP_HOTELS             | 200
            PUT /api/v1/hotels/$hotel/notices                   | SET_UP_HOTELS             | 200 | [{'address':'desk@example.org','locale':'es'}]
            POST /api/v1/hotels/$hotel/notices/test             | SET_UP_HOTELS             | 202 | {'address':'desk@example.org'}
            GET /api/v1/hotels/$hotel/assignment-rule           | SET_UP_HOTELS             | 200
            PUT /api/v1/hotels/$hotel/assignment-rule           | SET_UP_HOTELS             | 200 | {'rule':'ROUND_ROBIN','people':[{'user':$person}]}
            GET /api/v1/hotels/$hotel/score                     | SET_UP_HOTELS             | 200
            PUT /api/v1/hotels/$hotel/score                     | SET_UP_HOTELS             | 200 | {'way':'POINTS'}
            POST /api/v1/hotels/$hotel/score/learn              | SET_UP_HOTELS             | 202
            GET /api/v1/users                                   | RUN_CHAIN                 | 200
            POST /api/v1/users                                  | RUN_CHAIN                 | 201 | {'login':'$newLogin','name':'New','role':'SALES','hotels':['$hotel'],'locale':'es','password':'a-good-password'}
            GET /api/v1/users/$colleague                        | RUN_CHAIN                 | 200
            PATCH /api/v1/users/$colleague                      | RUN_CHAIN                 | 200 | {'name':'Other'}
            POST /api/v1/users/$colleague/invitation            | RUN_CHAIN                 | 202
            GET /api/v1/keys                                    | RUN_CHAIN                 | 200
            POST /api/v1/keys                                   | RUN_CHAIN                 | 201 | {'name':'$newLogin','scopes':['admin'],'hotels':['$hotel']}
            GET /api/v1/keys/$key                               | RUN_CHAIN                 | 200
            PATCH /api/v1/keys/$key                             | RUN_CHAIN                 | 200 | {'rate':60}
            POST /api/v1/keys/$key/rotation                     | RUN_CHAIN                 | 200 | {'graceHours':0}
            DELETE /api/v1/keys/$key                            | RUN_CHAIN                 | 204
            GET /api/v1/audit?hotel=$hotel                      | RUN_CHAIN                 | 200
            GET /api/v1/audit/export?hotel=$hotel               | RUN_CHAIN                 | 200
            GET /api/v1/audit/check                             | RUN_CHAIN                 | 200
            POST /api/v1/messages                               | CAPTURE                   | 202 | {'hotel':'$hotel','channel':'WEB_CHAT','conversation':'m','id':'m-1','sentAt':'2026-11-20T10:00:00Z','from':'GUEST','text':'Hola'}
            POST /api/v1/messages/batch                         | CAPTURE                   | 200 | [{'hotel':'$hotel','channel':'WEB_CHAT','conversation':'m','id':'m-2','sentAt':'2026-11-20T10:00:01Z','from':'GUEST','text':'Hola'}]
            GET /api/v1/leads?hotel=$hotel                      | READ_LEADS                | 200
            GET /api/v1/leads/statistics?hotel=$hotel           | READ_LEADS                | 200
            GET /api/v1/leads/duplicates?email=x@example.org&hotel=$hotel | READ_LEADS      | 200
            GET /api/v1/leads/export?format=csv&columns=name,hotelCode&hotel=$hotel | EXPORT_LEADS | 200
            POST /api/v1/leads                                  | CAPTURE                   | 201 | {'hotel':'$hotel','name':'Neu','email':'neu@example.org'}
            GET /api/v1/leads/$lead                             | READ_LEADS                | 200
            GET /api/v1/leads/$lead/duplicates                  | READ_LEADS                | 200
            PATCH /api/v1/leads/$lead                           | WORK_LEADS                | 200 | {'status':'CONTACTED'}
            PUT /api/v1/leads/$lead/persona                     | WORK_LEADS                | 200 | {'persona':'URGENT'}
            POST /api/v1/leads/$lead/comments                   | WORK_LEADS                | 201 | {'text':'x'}
            PATCH /api/v1/leads/$lead/comments/$comment         | WORK_LEADS                | 409 | {'text':'y'}
            POST /api/v1/leads/$lead/merge                      | WORK_LEADS                | 200 | {'with':'$twin'}
            POST /api/v1/leads/$lead/unmerge                    | WORK_LEADS                | 200 | {'from':'$twin'}
            POST /api/v1/leads/$lead/tell-apart                 | WORK_LEADS                | 204 | {'from':'$twin'}
            PUT /api/v1/leads/$lead/bookings/$booking           | REVIEW_MATCHES            | 204
            DELETE /api/v1/leads/$lead/bookings/$booking        | WORK_LEADS                | 204
            POST /api/v1/leads/bulk                             | WORK_LEADS                | 202 | {'leads':['$twin'],'change':{'comment':'x'}}
            GET /api/v1/leads/bulk/$bulk                        | WORK_LEADS                | 200
            DELETE /api/v1/leads/bulk/$bulk                     | WORK_LEADS                | 200
            GET /api/v1/views                                   | READ_LEADS                | 200
            POST /api/v1/bookings                               | LINK_BOOKINGS             | 202 | {'schema':'hotelleads.booking.v1','eventType':'booking.upserted','property':'$hotel','reservationId':'M-1','status':'CONFIRMED','createdAt':'2026-11-20T10:00:00Z','updatedAt':'2026-11-20T10:00:00Z','arrival':'2027-08-12','departure':'2027-08-15'}
            GET /api/v1/bookings?hotel=$hotel                   | READ_LEADS                | 200
            GET /api/v1/matches?hotel=$hotel                    | REVIEW_MATCHES            | 200
            POST /api/v1/matches/$match/accept                  | REVIEW_MATCHES            | 204 | {'lead':'$matchLead'}
            POST /api/v1/matches/$second/reject                 | REVIEW_MATCHES            | 204
            POST /api/v1/matches/$third/never                   | REVIEW_MATCHES            | 204 | {'lead':'$thirdLead'}
            GET /api/v1/exports                                 | EXPORT_LEADS              | 200
            POST /api/v1/exports                                | EXPORT_LEADS              | 202 | {'format':'csv','columns':['name'],'filter':{'hotel':['$hotel']}}
            GET /api/v1/exports/$export                         | EXPORT_LEADS              | 200
            GET /api/v1/exports/$export/file                    | EXPORT_LEADS              | 200
            POST /api/v1/exports/$export/deliveries/$delivery/again | EXPORT_LEADS          | 202
            POST /api/v1/exports/$export/cancel                 | EXPORT_LEADS              | 409
            POST /api/v1/exports/$export/restart                | EXPORT_LEADS              | 409
            DELETE /api/v1/exports/$export                      | EXPORT_LEADS              | 204
            GET /api/v1/exports/schedules                       | EXPORT_LEADS              | 200
            POST /api/v1/exports/schedules                      | EXPORT_LEADS RUN_CHAIN    | 403/201 | {'owner':'$login','name':'New','query':'hotel=$hotel','columns':['name'],'format':'csv','rhythm':'DAILY','time':'08:00','zone':'UTC','people':[$person]}
            PATCH /api/v1/exports/schedules/$schedule           | EXPORT_LEADS              | 404/200 | {'name':'Other'}
            POST /api/v1/exports/schedules/$schedule/run        | EXPORT_LEADS              | 404/202
            DELETE /api/v1/exports/schedules/$schedule          | EXPORT_LEADS              | 404/204
            GET /api/v1/exports/targets                         | RUN_CHAIN                 | 403/200
            POST /api/v1/exports/targets                        | RUN_CHAIN                 | 403/201 | {'kind':'FOLDER','name':'New','settings':{'folder':'/x'}}
            PATCH /api/v1/exports/targets/$target               | RUN_CHAIN                 | 403/200 | {'name':'Other'}
            POST /api/v1/exports/targets/$target/test           | RUN_CHAIN                 | 403/200
            DELETE /api/v1/exports/targets/$target              | RUN_CHAIN                 | 403/204
            GET /api/v1/connections                             | RUN_CHAIN                 | 200
            POST /api/v1/connections                            | RUN_CHAIN                 | 201 | {'kind':'WEB_FORM','hotel':'$hotel'}
            GET /api/v1/connections/$connection                 | RUN_CHAIN                 | 200
            PATCH /api/v1/connections/$connection               | RUN_CHAIN                 | 200 | {'name':'Other'}
            POST /api/v1/connections/$connection/retry          | RUN_CHAIN                 | 204
            DELETE /api/v1/connections/$connection              | RUN_CHAIN                 | 204
            POST /api/v1/connections/$system/test               | RUN_CHAIN                 | 200
            POST /api/v1/connections/$system/sync               | RUN_CHAIN                 | 202
            POST /api/v1/connections/$system/import             | RUN_CHAIN                 | 409
            DELETE /api/v1/connections/$system/import           | RUN_CHAIN                 | 204
            POST /api/v1/connections/$system/vanished           | RUN_CHAIN                 | 202
            GET /api/v1/subscriptions                           | RUN_CHAIN                 | 200
            POST /api/v1/subscriptions                          | RUN_CHAIN                 | 201 | {'hotel':'$hotel','url':'https://example.org/hook','events':['lead.captured']}
            POST /api/v1/subscriptions/$subscription/secret     | RUN_CHAIN                 | 200
            DELETE /api/v1/subscriptions/$subscription          | RUN_CHAIN                 | 204
            GET /api/v1/outbox                                  | SET_UP_HOTELS             | 200
            POST /api/v1/outbox/$letter/resend                  | SET_UP_HOTELS             | 202
            POST /api/v1/imports?what=LEADS&hotel=$hotel&fileName=x.csv | SET_UP_HOTELS             | 202 | name,email
            GET /api/v1/imports                                 | SET_UP_HOTELS             | 200
            GET /api/v1/imports/$import                         | SET_UP_HOTELS             | 200
            GET /api/v1/imports/$import/rows                    | SET_UP_HOTELS             | 200
            GET /api/v1/imports/$import/report                  | SET_UP_HOTELS             | 200
            POST /api/v1/imports/$import/check                  | SET_UP_HOTELS             | 202 | {}
            POST /api/v1/imports/$checked/apply                 | SET_UP_HOTELS             | 202 | {'duplicates':'SKIP'}
            POST /api/v1/imports/$applied/undo                  | SET_UP_HOTELS             | 202
            POST /api/v1/imports/$waiting/cancel                | SET_UP_HOTELS             | 200
            DELETE /api/v1/imports/$waiting                     | SET_UP_HOTELS             | 204
            POST /api/v1/privacy/search                         | RUN_CHAIN                 | 200 | {'q':'Ruiz'}
            POST /api/v1/privacy/preview                        | RUN_CHAIN                 | 200 | {'leads':['$lead']}
            POST /api/v1/privacy/files                          | RUN_CHAIN                 | 200 | {'leads':['$lead']}
            PUT /api/v1/privacy/leads/$lead/kept                | SET_UP_HOTELS             | 200 | {'why':'A claim'}
            GET /api/v1/privacy/retention                       | SET_UP_HOTELS             | 200
            GET /api/v1/privacy/retention/$hotel                | SET_UP_HOTELS             | 200
            POST /api/v1/privacy/retention/$hotel/preview       | SET_UP_HOTELS             | 200 | {'converted':24,'others':24}
            PUT /api/v1/privacy/retention/$hotel                | SET_UP_HOTELS             | 200 | {'converted':24,'others':24}
            GET /api/v1/privacy/erasures                        | RUN_CHAIN                 | 200
            GET /api/v1/privacy/erasures/$certificate           | RUN_CHAIN                 | 200
            GET /api/v1/privacy/erasures/$certificate/pdf       | RUN_CHAIN                 | 200
            POST /api/v1/privacy/erasures/check                 | RUN_CHAIN                 | 200 | {'identifier':'nobody@example.org'}
            POST /api/v1/privacy/erasures                       | RUN_CHAIN                 | 201 | {'leads':['$leaving'],'confirm':'ERASE'}
            """);

    /** Which roles a page is for; to others it opens with nothing in it. */
    static final Map<String, Set<String>> PAGES = Map.ofEntries(
            Map.entry("leads", Set.of("ADMIN", "MANAGER", "SALES")),
            Map.entry("follow-ups", Set.of("ADMIN", "MANAGER", "SALES")),
            Map.entry("exports", Set.of("ADMIN", "MANAGER")),
            Map.entry("pms", Set.of("ADMIN", "MANAGER", "SALES")),
            Map.entry("hotels", Set.of("ADMIN", "MANAGER")),
            Map.entry("score", Set.of("ADMIN", "MANAGER")),
            Map.entry("outbox", Set.of("ADMIN", "MANAGER")),
            Map.entry("connections", Set.of("ADMIN")),
            Map.entry("subscriptions", Set.of("ADMIN")),
            Map.entry("account", Set.of("ADMIN", "MANAGER", "SALES")),
            Map.entry("imports", Set.of("ADMIN", "MANAGER")),
            Map.entry("privacy", Set.of("ADMIN", "MANAGER")),
            Map.entry("users", Set.of("ADMIN")),
            Map.entry("api-keys", Set.of("ADMIN")),
            Map.entry("audit", Set.of("ADMIN")));

    /**
     * Pages for those of whom nobody knows who they are, and what they answer: without the first step there is no second
     * one, so that page leads back to the first.
     */
    static final Map<String, Integer> OPEN_PAGES =
            Map.of("sign-in", 200, "second-step", 302, "invitation", 200, "forgotten", 200);

    /** Files that are fetched or sent by people, and what else pages ask for: which roles may, and what they get. */
    static final List<MatrixRule> FILES = MatrixRule.read("""
            GET /exports/leads?format=csv&columns=name,hotelCode                | ADMIN MANAGER       | 200
            GET /exports/leads?format=csv&columns=name,hotelCode&hotel=$hotel   | ADMIN MANAGER       | 200
            GET /exports/file?run=$export                                       | ADMIN MANAGER       | 200
            POST /imports/upload?what=LEADS&name=x.csv&hotel=$hotel             | ADMIN MANAGER       | 201 | name,email
            GET /imports/report?run=$applied                                    | ADMIN MANAGER       | 200
            GET /privacy/certificate?id=$certificate                            | ADMIN               | 200
            GET /audit/file?hotel=$hotel                                        | ADMIN               | 200
            GET /leads/changes?since=x                                          | ADMIN MANAGER SALES | 200
            """);

    /** What else servlets serve to anybody, and what they answer to whoever brings nothing, without single sign-on. */
    static final Map<String, Integer> DOORS = Map.of(
            "GET /sign-in/sso", 404,
            "GET /sign-in/sso/back", 404,
            "POST /sign-in/sso/ended", 404,
            "GET /webhooks/*", 404,
            "GET /error", 302,
            "GET ", 302);

    /** Endpoints, among those above, that servlets serve. */
    static final Set<String> STREAMED = Set.of("/api/v1/leads/export", "/api/v1/audit/export");

    /** What each scope of a key allows. */
    static final Map<String, Set<String>> SCOPES = Map.of(
            "capture", Set.of("CAPTURE"),
            "leads:read", Set.of("READ_LEADS", "EXPORT_LEADS"),
            "leads:write", Set.of("WORK_LEADS", "CAPTURE"),
            "bookings", Set.of("LINK_BOOKINGS"),
            "admin", Set.of("REVIEW_MATCHES", "SET_UP_HOTELS", "RUN_CHAIN"));

    private MatrixRules() {}
}
