export const severity = `
id | effect | severity | types | initiator | target | quantity | of-side | at-least | realis | verification | relevance | why
# What a kind of event weighs by itself. Initiator and target take sides (turkey_bloc) and countries (TR).
type-1 | raise | 1 | statement; force_presence; patrol_guard; capability_status; refugee_hosting; media_report; media_rhetoric; assessment | | | | | | | | | words, standing state or routine
type-2 | raise | 2 | casualties; equipment_loss; displacement; talks; phone_call; visit; request; demand; denial; accusation; policy_intent; border_opening; detention; release; looting; abduction; protest; refugee_return; evacuation; aid_delivery; military_support; base_or_post; exercise; deployment; resource_control; group_change; weapons_disrupted; investigation; verdict; election; appointment; law_or_decree; trade_deal; trade_restriction; arms_transfer; siege_relief | | | | | | | | | a development to read in a digest
type-3 | raise | 3 | armed_clash; ground_assault; ground_advance; air_strike; drone_strike; artillery_shelling; missile_rocket_attack; ied_explosion; siege; territory_captured; territory_lost; naval_incident; attack_on_civilians; withdrawal; proxy_transfer; mobilization; territory_transfer; border_closure; blockade; riot; talks_breakdown; agreement; agreement_failure; ceasefire_violation; ultimatum_threat; relations_change; sanctions; sanctions_relief; cyber_attack | | | | | | | | | force is used, a border shuts, an understanding is made or broken
type-4 | raise | 4 | ground_incursion; shootdown; ceasefire | | | | | | | | | troops enter, an aircraft falls, the guns are to fall silent
type-5 | raise | 5 | war_declaration; coup | | | | | | | | | war or overthrow
# Who acts on whom
states-speak | raise | 2 | statement | TR; RU; SY | | | | | | | | one of the three states speaks
states-deploy | raise | 3 | deployment; base_or_post; arms_transfer; exercise | TR; RU; US; IR | | | | | | | | a power moves forces or arms
tr-ru-trade | raise | 3 | trade_restriction; relations_change | TR; RU | TR; RU | | | | | | | Turkey and Russia restrict each other
ru-hits-tr | raise | 5 | armed | RU | TR | | | | | | | Russian force against Turkey
tr-hits-ru | raise | 5 | armed | TR | RU | | | | | | | Turkish force against Russia
sy-hits-tr | raise | 4 | armed | assad_bloc | TR | | | | | | | Syrian government forces against Turkey
tr-hits-sy | raise | 4 | armed | TR | assad_bloc | | | | | | | Turkey against Syrian government forces
us-ru | raise | 5 | armed | US; coalition | RU | | | | | | | the coalition against Russia
ru-us | raise | 5 | armed | RU | US; coalition | | | | | | | Russia against the coalition
us-sy | raise | 4 | armed | US; coalition | assad_bloc | | | | | | | the coalition against the Syrian government or Iran
sy-us | raise | 4 | armed | assad_bloc; IR | US; coalition | | | | | | | the Syrian government or Iran against the coalition
tr-us | raise | 5 | armed | TR | US; coalition | | | | | | | force among allies
il-ir | raise | 4 | armed | IL | IR | | | | | | | Israel against Iran
threat-tr-ru | raise | 4 | ultimatum_threat | TR; RU | TR; RU | | | | | | | one threatens the other
# Losses; "at least" looks at the lower end, so "up to 30" counts as none
killed-1 | raise | 3 | | | | killed | | 1 | | | | people were killed
killed-10 | raise | 4 | | | | killed | | 10 | | | | ten or more were killed
killed-25 | raise | 5 | | | | killed | | 25 | | | | 25 or more were killed
killed-bloc | raise | 4 | | | | killed | turkey_bloc; russia; coalition | 1 | | | | dead among Turkey and its allies, Russians or the coalition
killed-tr | raise | 5 | | | TR | killed | turkey_bloc | 1 | | | | Turkish soldiers were killed
killed-ru | raise | 5 | | | RU | killed | russia | 1 | | | | Russian soldiers were killed
killed-us | raise | 5 | | | US | killed | coalition | 1 | | | | American soldiers were killed
wounded-10 | raise | 3 | | | | wounded | | 10 | | | | ten or more were wounded
wounded-50 | raise | 4 | | | | wounded | | 50 | | | | fifty or more were wounded
wounded-tr | raise | 4 | | | TR | wounded | turkey_bloc | 1 | | | | Turkish soldiers were wounded
captured-1 | raise | 3 | | | | captured | | 1 | | | | prisoners were taken
displaced-10k | raise | 3 | displacement | | | displaced | | 10000 | | | | ten thousand or more fled
displaced-100k | raise | 4 | displacement | | | displaced | | 100000 | | | | a hundred thousand or more fled
troops-1k | raise | 4 | deployment; mobilization | | | personnel_deployed | | 1000 | | | | a thousand or more soldiers were sent
# What is not real, not new or not true weighs less
unreal | cap | 2 | | | | | | | intended; proposed; predicted; hypothetical; negated; assessed | | | it has not happened
denied | cap | 2 | posture; coercion; unrest; humanitarian; diplomacy; politics; economy; information; analysis | | | | | | | denied | | it is denied
denied-force | cap | 3 | armed; losses | | | | | | | denied | | force or loss, but denied
retracted | cap | 1 | | | | | | | | retracted | | the source took it back
background | cap | 2 | | | | | | | | | background | it is old news
opinion | cap | 1 | | | | | | | | | opinion | it is opinion
off-topic | cap | 1 | | | | | | | | | off_topic | it is about something else
`;
