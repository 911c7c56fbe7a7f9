-- Where the server keeps the state of its jobs, in the names and columns that it expects: made here, so that the
-- database user needs no more rights at run time. No personal data may stand in the parameters of a job.
create table jbatchcheckpointdata (
    id  character varying(512),
    obj bytea
);

create table jbatchjobinstancedata (
    jobinstanceid serial not null primary key,
    name          character varying(512),
    apptag        character varying(512)
);

create table jbatchexecutioninstancedata (
    jobexecid     serial not null primary key,
    jobinstanceid bigint not null references jbatchjobinstancedata (jobinstanceid),
    createtime    timestamp,
    starttime     timestamp,
    endtime       timestamp,
    updatetime    timestamp,
    parameters    bytea,
    batchstatus   character varying(512),
    exitstatus    character varying(512)
);
create index jbatchexecution_of_instance on jbatchexecutioninstancedata (jobinstanceid);

create table jbatchstepexecutioninstancedata (
    stepexecid       serial not null primary key,
    jobexecid        bigint not null references jbatchexecutioninstancedata (jobexecid),
    batchstatus      character varying(512),
    exitstatus       character varying(512),
    stepname         character varying(512),
    readcount        integer,
    writecount       integer,
    commitcount      integer,
    rollbackcount    integer,
    readskipcount    integer,
    processskipcount integer,
    filtercount      integer,
    writeskipcount   integer,
    starttime        timestamp,
    endtime          timestamp,
    persistentdata   bytea
);
create index jbatchstep_of_execution on jbatchstepexecutioninstancedata (jobexecid);

create table jbatchjobstatus (
    id  bigint not null references jbatchjobinstancedata (jobinstanceid),
    obj bytea
);

create table jbatchstepstatus (
    id  bigint not null references jbatchstepexecutioninstancedata (stepexecid),
    obj bytea
);
