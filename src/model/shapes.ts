// Generated from schemas/ by tests/generated.test.ts: never edited by hand.
import type { Kind } from './kinds.ts';
import type { Shape } from './shape.ts';

/** The form of each kind of record: the order of its keys, and where it refers to other entries. */
export const shapes: Readonly<Record<Kind, Shape>> = {
  meeting: {
    keys: {
      schema: {},
      number: {},
      label: {
        values: {},
      },
      kind: {},
      series: {
        refersTo: 'series',
      },
      links: {
        items: {
          keys: {
            kind: {},
            meeting: {
              refersTo: 'meetings',
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      status: {},
      status_history: {
        items: {
          keys: {
            status: {},
            date: {},
            dates: {
              items: {},
            },
            venues: {
              items: {
                keys: {
                  name: {
                    values: {},
                  },
                  address: {},
                  city: {
                    values: {},
                  },
                  country: {},
                },
              },
            },
            reason: {
              values: {},
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      theme: {
        values: {},
      },
      purpose: {
        values: {},
      },
      occasion: {
        values: {},
      },
      basis: {
        values: {},
      },
      mode: {},
      dates: {
        items: {},
      },
      times: {
        items: {
          keys: {
            date: {},
            start: {},
            end: {},
          },
        },
      },
      time_zone: {},
      venues: {
        items: {
          keys: {
            name: {
              values: {},
            },
            address: {},
            city: {
              values: {},
            },
            country: {},
          },
        },
      },
      online: {
        keys: {
          platform: {},
          url: {},
          streaming: {},
          visibility: {},
        },
      },
      host_side: {
        refersTo: 'sides',
      },
      organizers: {
        items: {
          refersTo: 'organizations',
        },
      },
      co_organizers: {
        items: {
          refersTo: 'organizations',
        },
      },
      hosts: {
        items: {
          refersTo: 'organizations',
        },
      },
      supporters: {
        items: {
          refersTo: 'organizations',
        },
      },
      officers: {
        items: {
          keys: {
            person: {
              refersTo: 'people',
            },
            capacity: {
              values: {},
            },
            organization: {
              refersTo: 'organizations',
            },
            side: {
              refersTo: 'sides',
            },
            role: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      participants: {
        items: {
          keys: {
            person: {
              refersTo: 'people',
            },
            capacity: {
              values: {},
            },
            organization: {
              refersTo: 'organizations',
            },
            side: {
              refersTo: 'sides',
            },
            role: {},
            presence: {},
            visibility: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      delegations: {
        items: {
          keys: {
            side: {
              refersTo: 'sides',
            },
            organization: {
              refersTo: 'organizations',
            },
            name: {
              values: {},
            },
            head: {
              refersTo: 'people',
            },
            size: {},
            visibility: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      participant_groups: {
        items: {
          keys: {
            description: {
              values: {},
            },
            size: {},
            side: {
              refersTo: 'sides',
            },
            role: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      opening: {
        items: {
          keys: {
            speakers: {
              items: {
                keys: {
                  person: {
                    refersTo: 'people',
                  },
                  capacity: {
                    values: {},
                  },
                  organization: {
                    refersTo: 'organizations',
                  },
                  side: {
                    refersTo: 'sides',
                  },
                  presents: {
                    values: {},
                  },
                },
              },
            },
            points: {
              items: {
                values: {},
              },
            },
            visibility: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      sessions: {
        items: {
          keys: {
            title: {
              values: {},
            },
            kind: {},
            date: {},
            start: {},
            end: {},
            access: {},
            attribution: {},
            format: {
              values: {},
            },
            moderators: {
              items: {
                keys: {
                  person: {
                    refersTo: 'people',
                  },
                  capacity: {
                    values: {},
                  },
                  organization: {
                    refersTo: 'organizations',
                  },
                  side: {
                    refersTo: 'sides',
                  },
                },
              },
            },
            speakers: {
              items: {
                keys: {
                  person: {
                    refersTo: 'people',
                  },
                  capacity: {
                    values: {},
                  },
                  organization: {
                    refersTo: 'organizations',
                  },
                  side: {
                    refersTo: 'sides',
                  },
                  presents: {
                    values: {},
                  },
                },
              },
            },
            remarks: {
              items: {
                keys: {
                  speakers: {
                    items: {
                      keys: {
                        person: {
                          refersTo: 'people',
                        },
                        capacity: {
                          values: {},
                        },
                        organization: {
                          refersTo: 'organizations',
                        },
                        side: {
                          refersTo: 'sides',
                        },
                        presents: {
                          values: {},
                        },
                      },
                    },
                  },
                  points: {
                    items: {
                      values: {},
                    },
                  },
                  visibility: {},
                  sources: {
                    items: {
                      refersTo: 'sources',
                    },
                  },
                },
              },
            },
            topics: {
              items: {
                keys: {
                  topic: {
                    refersTo: 'topics',
                  },
                  detail: {
                    values: {},
                  },
                  sources: {
                    items: {
                      refersTo: 'sources',
                    },
                  },
                },
              },
            },
            summary: {
              values: {},
            },
            notes: {
              items: {
                values: {},
              },
            },
            visibility: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      agenda: {
        items: {
          keys: {
            number: {},
            title: {
              values: {},
            },
            start: {},
            end: {},
            outcome: {},
            summary: {
              values: {},
            },
            visibility: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      remarks: {
        items: {
          keys: {
            speakers: {
              items: {
                keys: {
                  person: {
                    refersTo: 'people',
                  },
                  capacity: {
                    values: {},
                  },
                  organization: {
                    refersTo: 'organizations',
                  },
                  side: {
                    refersTo: 'sides',
                  },
                  presents: {
                    values: {},
                  },
                },
              },
            },
            points: {
              items: {
                values: {},
              },
            },
            visibility: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      topics: {
        items: {
          keys: {
            topic: {
              refersTo: 'topics',
            },
            detail: {
              values: {},
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      communique: {
        keys: {
          status: {},
          history: {
            items: {
              keys: {
                status: {},
                date: {},
                note: {
                  values: {},
                },
                sources: {
                  items: {
                    refersTo: 'sources',
                  },
                },
              },
            },
          },
          title: {
            values: {},
          },
          date: {},
          adopted_by: {},
          languages: {
            items: {},
          },
          authentic: {
            items: {},
          },
          reference: {},
          preamble: {
            items: {
              values: {},
            },
          },
          recommendations: {
            items: {
              keys: {
                number: {},
                verb: {
                  values: {},
                },
                text: {
                  values: {},
                },
                topics: {
                  items: {
                    refersTo: 'topics',
                  },
                },
                addressees: {
                  items: {
                    keys: {
                      organization: {
                        refersTo: 'organizations',
                      },
                      forum: {
                        refersTo: 'forums',
                      },
                      name: {
                        values: {},
                      },
                    },
                  },
                },
                responsible: {
                  items: {
                    refersTo: 'organizations',
                  },
                },
                due: {},
                status: {},
                history: {
                  items: {
                    keys: {
                      status: {},
                      date: {},
                      note: {
                        values: {},
                      },
                      sources: {
                        items: {
                          refersTo: 'sources',
                        },
                      },
                    },
                  },
                },
                continues: {
                  keys: {
                    meeting: {
                      refersTo: 'meetings',
                    },
                    number: {},
                  },
                },
                sources: {
                  items: {
                    refersTo: 'sources',
                  },
                },
              },
            },
          },
          closing: {
            values: {},
          },
          signatories: {
            items: {
              keys: {
                person: {
                  refersTo: 'people',
                },
                capacity: {
                  values: {},
                },
                organization: {
                  refersTo: 'organizations',
                },
                side: {
                  refersTo: 'sides',
                },
                date: {},
              },
            },
          },
          addressees: {
            items: {
              keys: {
                organization: {
                  refersTo: 'organizations',
                },
                forum: {
                  refersTo: 'forums',
                },
                name: {
                  values: {},
                },
              },
            },
          },
          reported: {
            items: {
              keys: {
                text: {
                  values: {},
                },
                sources: {
                  items: {
                    refersTo: 'sources',
                  },
                },
              },
            },
          },
          seal: {
            keys: {
              date: {},
              digest: {},
              languages: {
                values: {},
              },
              paragraphs: {
                items: {
                  keys: {
                    paragraph: {},
                    digests: {
                      values: {},
                    },
                  },
                },
              },
            },
          },
          corrections: {
            items: {
              keys: {
                date: {},
                reason: {
                  values: {},
                },
                changes: {
                  items: {
                    keys: {
                      paragraph: {},
                      language: {},
                      old: {
                        keys: {
                          verb: {},
                          text: {},
                        },
                      },
                      new: {
                        keys: {
                          verb: {},
                          text: {},
                        },
                      },
                    },
                  },
                },
                order: {
                  keys: {
                    old: {
                      items: {},
                    },
                    new: {
                      items: {},
                    },
                  },
                },
              },
            },
          },
          submissions: {
            items: {
              keys: {
                forum: {
                  refersTo: 'forums',
                },
                edition: {},
                status: {},
                date: {},
                reference: {},
                sent: {
                  items: {
                    keys: {
                      language: {},
                      format: {},
                      digest: {},
                    },
                  },
                },
                sources: {
                  items: {
                    refersTo: 'sources',
                  },
                },
              },
            },
          },
          visibility: {},
          sources: {
            items: {
              refersTo: 'sources',
            },
          },
        },
      },
      decisions: {
        items: {
          keys: {
            number: {},
            kind: {},
            title: {
              values: {},
            },
            text: {
              values: {},
            },
            adopted_by: {},
            vote: {
              keys: {
                for: {},
                against: {},
                abstained: {},
                absent: {},
                mover: {
                  refersTo: 'people',
                },
                seconder: {
                  refersTo: 'people',
                },
                ballots: {
                  items: {
                    keys: {
                      person: {
                        refersTo: 'people',
                      },
                      organization: {
                        refersTo: 'organizations',
                      },
                      side: {
                        refersTo: 'sides',
                      },
                      option: {},
                    },
                  },
                },
              },
            },
            silence: {
              keys: {
                opened: {},
                deadline: {},
                objections: {
                  items: {
                    keys: {
                      side: {
                        refersTo: 'sides',
                      },
                      organization: {
                        refersTo: 'organizations',
                      },
                      person: {
                        refersTo: 'people',
                      },
                      date: {},
                      text: {
                        values: {},
                      },
                    },
                  },
                },
              },
            },
            conditions: {
              values: {},
            },
            date: {},
            visibility: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      actions: {
        items: {
          keys: {
            what: {
              values: {},
            },
            people: {
              items: {
                refersTo: 'people',
              },
            },
            organizations: {
              items: {
                refersTo: 'organizations',
              },
            },
            due: {},
            status: {},
            history: {
              items: {
                keys: {
                  status: {},
                  date: {},
                  note: {
                    values: {},
                  },
                  sources: {
                    items: {
                      refersTo: 'sources',
                    },
                  },
                },
              },
            },
            visibility: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      documents: {
        items: {
          keys: {
            kind: {},
            title: {
              values: {},
            },
            spellings: {
              items: {},
            },
            date: {},
            reference: {},
            authors: {
              items: {
                refersTo: 'people',
              },
            },
            points: {
              items: {
                values: {},
              },
            },
            languages: {
              items: {},
            },
            authentic: {
              items: {},
            },
            signatories: {
              items: {
                keys: {
                  person: {
                    refersTo: 'people',
                  },
                  capacity: {
                    values: {},
                  },
                  organization: {
                    refersTo: 'organizations',
                  },
                  side: {
                    refersTo: 'sides',
                  },
                  date: {},
                },
              },
            },
            url: {},
            file: {},
            visibility: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      next_meeting: {
        keys: {
          dates: {
            items: {},
          },
          venues: {
            items: {
              keys: {
                name: {
                  values: {},
                },
                address: {},
                city: {
                  values: {},
                },
                country: {},
              },
            },
          },
          host_side: {
            refersTo: 'sides',
          },
          theme: {
            values: {},
          },
          text: {
            values: {},
          },
          sources: {
            items: {
              refersTo: 'sources',
            },
          },
        },
      },
      notes: {
        items: {
          values: {},
        },
      },
      variants: {
        items: {
          keys: {
            fact: {},
            text: {
              values: {},
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      disputes: {
        items: {
          keys: {
            fact: {},
            variants: {
              items: {
                keys: {
                  text: {
                    values: {},
                  },
                  dates: {
                    items: {},
                  },
                  sources: {
                    items: {
                      refersTo: 'sources',
                    },
                  },
                },
              },
            },
            settled: {
              values: {},
            },
          },
        },
      },
      inferences: {
        items: {
          keys: {
            fact: {},
            text: {
              values: {},
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      evidence: {
        keys: {
          number: {
            items: {
              refersTo: 'sources',
            },
          },
          label: {
            items: {
              refersTo: 'sources',
            },
          },
          kind: {
            items: {
              refersTo: 'sources',
            },
          },
          status: {
            items: {
              refersTo: 'sources',
            },
          },
          theme: {
            items: {
              refersTo: 'sources',
            },
          },
          purpose: {
            items: {
              refersTo: 'sources',
            },
          },
          occasion: {
            items: {
              refersTo: 'sources',
            },
          },
          basis: {
            items: {
              refersTo: 'sources',
            },
          },
          mode: {
            items: {
              refersTo: 'sources',
            },
          },
          dates: {
            items: {
              refersTo: 'sources',
            },
          },
          times: {
            items: {
              refersTo: 'sources',
            },
          },
          venues: {
            items: {
              refersTo: 'sources',
            },
          },
          host_side: {
            items: {
              refersTo: 'sources',
            },
          },
          organizers: {
            items: {
              refersTo: 'sources',
            },
          },
          co_organizers: {
            items: {
              refersTo: 'sources',
            },
          },
          hosts: {
            items: {
              refersTo: 'sources',
            },
          },
          supporters: {
            items: {
              refersTo: 'sources',
            },
          },
        },
      },
      sources: {
        items: {
          keys: {
            id: {},
            publisher: {},
            based_on: {},
            title: {},
            url: {},
            published: {},
            accessed: {},
            language: {},
          },
        },
      },
      extensions: {
        values: {
          values: {},
        },
      },
    },
  },
  council: {
    keys: {
      schema: {},
      names: {
        values: {},
      },
      acronyms: {
        values: {},
      },
      spellings: {
        items: {},
      },
      former_names: {
        items: {
          keys: {
            names: {
              values: {},
            },
            from: {},
            until: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
          },
        },
      },
      founded: {},
      languages: {
        items: {},
      },
      required_languages: {
        items: {},
      },
      sides: {
        items: {
          keys: {
            id: {},
            names: {
              values: {},
            },
            official_names: {
              values: {},
            },
            country: {},
          },
        },
      },
      side_order: {},
      seats: {
        items: {
          keys: {
            city: {
              values: {},
            },
            country: {},
            side: {
              refersTo: 'sides',
            },
          },
        },
      },
      series: {
        items: {
          keys: {
            id: {},
            names: {
              values: {},
            },
          },
        },
      },
      organizers: {
        items: {
          refersTo: 'organizations',
        },
      },
      severities: {
        values: {},
      },
      confidentiality: {
        keys: {
          closed_sessions: {
            items: {},
          },
        },
      },
      disputes: {
        items: {
          keys: {
            fact: {},
            variants: {
              items: {
                keys: {
                  text: {
                    values: {},
                  },
                  dates: {
                    items: {},
                  },
                  sources: {
                    items: {
                      refersTo: 'sources',
                    },
                  },
                },
              },
            },
            settled: {
              values: {},
            },
          },
        },
      },
      evidence: {
        keys: {
          names: {
            items: {
              refersTo: 'sources',
            },
          },
          founded: {
            items: {
              refersTo: 'sources',
            },
          },
          seats: {
            items: {
              refersTo: 'sources',
            },
          },
          organizers: {
            items: {
              refersTo: 'sources',
            },
          },
        },
      },
      sources: {
        items: {
          keys: {
            id: {},
            publisher: {},
            based_on: {},
            title: {},
            url: {},
            published: {},
            accessed: {},
            language: {},
          },
        },
      },
      extensions: {
        values: {
          values: {},
        },
      },
    },
  },
  people: {
    keys: {
      schema: {},
      people: {
        values: {
          keys: {
            names: {
              values: {},
            },
            spellings: {
              items: {},
            },
            former_names: {
              items: {
                keys: {
                  names: {
                    values: {},
                  },
                  from: {},
                  until: {},
                  sources: {
                    items: {
                      refersTo: 'sources',
                    },
                  },
                },
              },
            },
            sides: {
              items: {
                refersTo: 'sides',
              },
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
            extensions: {
              values: {
                values: {},
              },
            },
          },
        },
      },
      sources: {
        items: {
          keys: {
            id: {},
            publisher: {},
            based_on: {},
            title: {},
            url: {},
            published: {},
            accessed: {},
            language: {},
          },
        },
      },
    },
  },
  organizations: {
    keys: {
      schema: {},
      organizations: {
        values: {
          keys: {
            names: {
              values: {},
            },
            acronyms: {
              values: {},
            },
            spellings: {
              items: {},
            },
            former_names: {
              items: {
                keys: {
                  names: {
                    values: {},
                  },
                  from: {},
                  until: {},
                  sources: {
                    items: {
                      refersTo: 'sources',
                    },
                  },
                },
              },
            },
            country: {},
            side: {
              refersTo: 'sides',
            },
            part_of: {
              refersTo: 'organizations',
            },
            url: {},
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
            extensions: {
              values: {
                values: {},
              },
            },
          },
        },
      },
      sources: {
        items: {
          keys: {
            id: {},
            publisher: {},
            based_on: {},
            title: {},
            url: {},
            published: {},
            accessed: {},
            language: {},
          },
        },
      },
    },
  },
  topics: {
    keys: {
      schema: {},
      topics: {
        values: {
          keys: {
            names: {
              values: {},
            },
            spellings: {
              items: {},
            },
            definition: {
              values: {},
            },
            broader: {
              refersTo: 'topics',
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
            extensions: {
              values: {
                values: {},
              },
            },
          },
        },
      },
      sources: {
        items: {
          keys: {
            id: {},
            publisher: {},
            based_on: {},
            title: {},
            url: {},
            published: {},
            accessed: {},
            language: {},
          },
        },
      },
    },
  },
  forums: {
    keys: {
      schema: {},
      forums: {
        values: {
          keys: {
            names: {
              values: {},
            },
            acronyms: {
              values: {},
            },
            spellings: {
              items: {},
            },
            former_names: {
              items: {
                keys: {
                  names: {
                    values: {},
                  },
                  from: {},
                  until: {},
                  sources: {
                    items: {
                      refersTo: 'sources',
                    },
                  },
                },
              },
            },
            editions: {
              items: {
                keys: {
                  number: {},
                  status: {},
                  status_history: {
                    items: {
                      keys: {
                        status: {},
                        date: {},
                        dates: {
                          items: {},
                        },
                        venues: {
                          items: {
                            keys: {
                              name: {
                                values: {},
                              },
                              address: {},
                              city: {
                                values: {},
                              },
                              country: {},
                            },
                          },
                        },
                        reason: {
                          values: {},
                        },
                        sources: {
                          items: {
                            refersTo: 'sources',
                          },
                        },
                      },
                    },
                  },
                  dates: {
                    items: {},
                  },
                  venues: {
                    items: {
                      keys: {
                        name: {
                          values: {},
                        },
                        address: {},
                        city: {
                          values: {},
                        },
                        country: {},
                      },
                    },
                  },
                  disputes: {
                    items: {
                      keys: {
                        fact: {},
                        variants: {
                          items: {
                            keys: {
                              text: {
                                values: {},
                              },
                              dates: {
                                items: {},
                              },
                              sources: {
                                items: {
                                  refersTo: 'sources',
                                },
                              },
                            },
                          },
                        },
                        settled: {
                          values: {},
                        },
                      },
                    },
                  },
                  sources: {
                    items: {
                      refersTo: 'sources',
                    },
                  },
                },
              },
            },
            sources: {
              items: {
                refersTo: 'sources',
              },
            },
            extensions: {
              values: {
                values: {},
              },
            },
          },
        },
      },
      sources: {
        items: {
          keys: {
            id: {},
            publisher: {},
            based_on: {},
            title: {},
            url: {},
            published: {},
            accessed: {},
            language: {},
          },
        },
      },
    },
  },
  accepted: {
    keys: {
      schema: {},
      findings: {
        items: {
          keys: {
            code: {},
            file: {},
            path: {},
            reason: {
              values: {},
            },
          },
        },
      },
    },
  },
};
