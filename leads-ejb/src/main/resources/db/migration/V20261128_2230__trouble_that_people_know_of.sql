-- Of the trouble with a hotel system people are told once, and once more when it is over.
alter table pms_connection add column alarm text;
